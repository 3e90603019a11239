package org.lilong.extraction.event;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lilong.article.Block;
import org.lilong.extraction.claim.Role;

/** Reads an article's sentences for who did what at its occasions. */
final class RoleFinder {
    /** A reader's question in a column of questions and answers. */
    private static final Pattern QUESTION = Pattern.compile("^[^\\p{IsHan}]{0,3}问[：:]");

    /** Who kept the minutes or led the meeting was there, though the line looks like a reporter's. */
    private static final Pattern RECORDER =
            Pattern.compile("^\\s*(?:记\\s*录|主\\s*持)\\s*[人员]?\\s*：", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ELECTION = Pattern.compile("选举|推选|换届|补选|当选|代表会议");

    private final EventView view;
    private final Attendance attendance;
    private final ListedRoles listed;

    RoleFinder(EventView view, Attendance attendance) {
        this.view = view;
        this.attendance = attendance;
        this.listed = new ListedRoles(view, attendance);
    }

    void read(List<Occasion> occasions) {
        if (occasions.isEmpty()) {
            return;
        }
        int[] home = homes(occasions);
        List<Boolean> elections = occasions.stream().map(this::isElection).toList();
        SubjectMemory memory = new SubjectMemory();
        boolean asked = false;
        for (int i = 0; i < view.stretches.size(); i++) {
            Stretch stretch = view.stretches.get(i);
            boolean told = stretch.kind() == Block.Kind.PARAGRAPH
                    || stretch.kind() == Block.Kind.CAPTION
                    || stretch.kind() == Block.Kind.SUBHEAD;
            asked = stretch.opensBlock()
                    ? QUESTION.matcher(view.text.substring(
                                    stretch.span().begin(), stretch.span().end()))
                            .find()
                    : asked;
            boolean credit = stretch.kind() == Block.Kind.BYLINE || stretch.kind() == Block.Kind.SIGNATURE;
            if (home[i] >= 0
                    && credit
                    && RECORDER.matcher(view.text.substring(
                                    stretch.span().begin(), stretch.span().end()))
                            .find()) {
                listed.read(stretch, home[i], false);
            }
            boolean then = home[i] >= 0 && Retrospect.isIn(view, stretch.span(), occasions.get(home[i]));
            if (home[i] >= 0 && told && !asked && !then && !listed.read(stretch, home[i], elections.get(home[i]))) {
                ClauseReader.read(stretch.span(), view, new Scene(home[i], occasions.get(home[i]), attendance), memory);
            }
        }
        visited(occasions);
    }

    /** Those of whom a visit of comfort tells, and who neither came in an office nor did anything there, are the visited. */
    private void visited(List<Occasion> occasions) {
        for (int e = 0; e < occasions.size(); e++) {
            if (!new Scene(e, occasions.get(e), attendance).isComfort()) {
                continue;
            }
            for (Map.Entry<Integer, Attendance.Entry> row : attendance.of(e).entrySet()) {
                boolean office = view.context.posts().stream().anyMatch(post -> post.person() == row.getKey());
                Attendance.Entry entry = row.getValue();
                if (!office && entry.isThere() && entry.roles.isEmpty()) {
                    entry.roles.add(Role.RECIPIENT);
                }
            }
        }
    }

    /** Whether somebody is elected at an occasion, so that offices there are those of people present. */
    private boolean isElection(Occasion occasion) {
        return occasion.type.equals("election")
                || ELECTION.matcher(occasion.label).find()
                || occasion.scope.stream()
                        .map(number -> view.stretches.get(number).span())
                        .anyMatch(span -> ELECTION.matcher(view.text)
                                .region(span.begin(), span.end())
                                .find());
    }

    /** The occasion of each sentence; what comes before the first belongs to it, in a chronicle or a column to none. */
    private int[] homes(List<Occasion> occasions) {
        int[] home = new int[view.stretches.size()];
        java.util.Arrays.fill(home, -1);
        for (int e = 0; e < occasions.size(); e++) {
            for (int sentence : occasions.get(e).scope) {
                home[sentence] = e;
            }
        }
        int first =
                occasions.get(0).scope.isEmpty() ? 0 : occasions.get(0).scope.get(0);
        for (int i = 0; i < first; i++) {
            boolean near =
                    view.stretches.get(first).block() - view.stretches.get(i).block() <= 2;
            home[i] = near && occasions.get(0).shape != Occasion.Shape.TOLD ? 0 : home[i];
        }
        return home;
    }
}
