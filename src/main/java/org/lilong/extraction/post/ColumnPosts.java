package org.lilong.extraction.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.organisation.Body;
import org.lilong.extraction.title.PostPhrase.Office;

/** Reads tables of offices: the head of a column or line, and the names under or behind it. */
final class ColumnPosts {
    private static final String MEMBER = "成员";

    private static final Pattern COLUMN_HEAD = Pattern.compile(
            "(?m)^[ \\t\\u3000]*([\\u4E00-\\u9FFF](?:[ \\u3000]*[\\u4E00-\\u9FFF]){1,8})[ \\u3000]*[：:]");

    private final Lexicon lexicon;
    private final String text;
    private final List<Name> names;
    private final OfficeBodies offices;
    private final PostWriter posts;

    ColumnPosts(Lexicon lexicon, String text, List<Name> names, OfficeBodies offices, PostWriter posts) {
        this.lexicon = lexicon;
        this.text = text;
        this.names = names;
        this.offices = offices;
        this.posts = posts;
    }

    /** "主  任：…", "委  员：… …": one office for the names of its line and of the lines below without a head. */
    void find() {
        Matcher head = COLUMN_HEAD.matcher(text);
        List<int[]> heads = new ArrayList<>();
        while (head.find()) {
            heads.add(new int[] {head.start(1), head.end(1), head.end()});
        }
        for (int[] h : heads) {
            String title = text.substring(h[0], h[1]).replaceAll("[\\s\\u3000]+", "");
            if (!lexicon.titles.contains(title) && !title.equals(MEMBER)) {
                continue;
            }
            Office office = new Office(title, new Span(h[0], h[1]), new Span(h[0], h[0]), "", Status.CURRENT);
            Optional<Body> body = offices.elected(title, h[0]).or(() -> offices.of(office, null));
            for (Name name : names) {
                if (name.span().begin() >= h[2] && (inColumn(h[2], name.span().begin()) || inRowsUnder(h[2], name))) {
                    posts.record(name, office, body.orElse(null), name.span());
                }
            }
        }
    }

    /** Whether a name begins a row of a table, as do all rows from the head of its column on. */
    private boolean inRowsUnder(int from, Name last) {
        if (!beginsRow(last)) {
            return false;
        }
        int at = from;
        for (Name name : names) {
            if (name.span().begin() < at) {
                continue;
            }
            if (Chars.skipSpaces(text, at, name.span().begin()) != name.span().begin()) {
                return false;
            }
            if (name == last) {
                return true;
            }
            at = Math.min(text.length(), Chars.lineEnd(text, name.span().end()) + 1);
        }
        return false;
    }

    /** Whether only names, brackets and spaces stand between the head of a column and an offset. */
    private boolean inColumn(int from, int to) {
        String between = text.substring(from, to).replaceAll("（[^）]*）", "");
        for (Name name : names) {
            if (name.span().begin() >= from && name.span().end() <= to) {
                between = between.replace(
                        text.substring(name.span().begin(), name.span().end()), "");
            }
        }
        return between.isBlank() || between.matches("[\\s\\u3000、]*");
    }

    /** Whether only spaces, or the head of a column, stand before a name in its line. */
    boolean beginsRow(Name name) {
        int begin = Chars.lineBegin(text, name.span().begin());
        Matcher head = COLUMN_HEAD.matcher(text).region(begin, name.span().begin());
        int from = head.lookingAt() ? head.end() : begin;
        return Chars.skipSpaces(text, from, name.span().begin()) == name.span().begin();
    }
}
