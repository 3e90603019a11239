package org.lilong.article.piece;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.character.Glyphs;
import org.lilong.article.layout.Letters;
import org.lilong.article.layout.MarkedHeads;
import org.lilong.article.line.HeadWords;
import org.lilong.article.line.PageWords;
import org.lilong.article.part.Part;

/** Tells whether a headline within an open piece begins another one, or is a subhead or caption of that one. */
final class NewPiece {
    private static final PageWords WORDS = PageWords.get();
    private static final Pattern SPEAKER =
            Pattern.compile("(\\p{IsHan}{2,4}?)(?:还|在讲话中|在致辞中|在会上|最后|同时)?(?:指出|强调|表示|要求|说|介绍|认为|希望|谈到|回忆|告诉|坦言|提出|建议)");
    private static final Pattern DATED = Pattern.compile(
            "^(?:(?:当[天晚日]|次日|随后|之后)|(?:[0-9]{1,2}月)?[0-9]{1,2}日)?(?:上午|下午|晚上?|中午|清晨|凌晨)?[，,]?(?:在[^，。]{2,24}，)?");
    private static final String END_OF_OFFICE = "记任长席员师理生人事官民士监手家授代表干部";
    private static final int LONGEST_NAME = 4;
    private static final Pattern ANNOUNCEMENT = Pattern.compile("(?!附).{4,}(?:名单|公告|公示|通告|启事|一览表?|光荣榜|倡议书|公开信)");

    private static final Pattern CLAUSE = Pattern.compile("[，。]");

    private final List<Part> parts;
    private final Piece open;

    /**
     * @param parts all parts of the page
     * @param open the piece to which the parts before went
     */
    NewPiece(List<Part> parts, Piece open) {
        this.parts = parts;
        this.open = open;
    }

    /** Whether a headline within an open piece begins another one, and is no subhead or caption of that one. */
    boolean isBegunAt(int i) {
        Part part = parts.get(i);
        boolean picture = WORDS.matches("picture", part.simple()) && part.first() == part.last();
        int next = i + 1;
        while (next < parts.size() && isBetween(parts.get(next).kind())) {
            next++;
        }
        if (next >= parts.size()) {
            return false;
        }
        Part.Kind kind = parts.get(next).kind();
        if (open.isClosed() || open.endsSigned()) {
            return !picture || kind != Part.Kind.HEAD;
        }
        if (isFeature() && MarkedHeads.of(part.simple()) != 0 && !isMarkedAlike(part) || goesOnAbove(next)) {
            return false;
        }
        if (kind == Part.Kind.PARAGRAPH
                && (isAnnouncement(part.simple())
                        || Letters.begins(parts.get(next).simple()))) {
            return true;
        }
        boolean marked = part.text().toString().matches("(?s)★.*|.* ?(——|--|──).{4,}") && !isListing();
        boolean announced = kind == Part.Kind.BYLINE && opens(next) || kind == Part.Kind.SOURCE;
        return marked
                || isMarkedAlike(part)
                || parts.get(i - 1).kind() == Part.Kind.RULE
                || announced
                || (kind == Part.Kind.PARAGRAPH && (isLead(parts.get(next)) || (!picture && isOnlyHead(i))));
    }

    /** Whether a reporter's line stands over the open piece, so that signs in it stand before subheads. */
    private boolean isFeature() {
        for (Part part : open.body()) {
            if (part.kind() == Part.Kind.BYLINE || part.kind() == Part.Kind.PARAGRAPH) {
                return part.kind() == Part.Kind.BYLINE;
            }
        }
        return false;
    }

    /** Whether the paragraph at {@code i} goes on with what the open piece tells, so that a line above it is a caption or subhead. */
    boolean goesOnAbove(int i) {
        return i < parts.size()
                && parts.get(i).kind() == Part.Kind.PARAGRAPH
                && (HeadWords.goesOn(parts.get(i).simple())
                        || continuesPiece(parts.get(i).simple()));
    }

    /** Whether a paragraph begins with somebody whom the open piece has introduced, and names no office again. */
    private boolean continuesPiece(String paragraph) {
        Matcher speaker = SPEAKER.matcher(paragraph);
        return speaker.lookingAt() && open.words().contains(speaker.group(1)) || beginsWithKnown(paragraph);
    }

    /** Whether behind the time stands a name alone that stood behind an office in the open piece. */
    private boolean beginsWithKnown(String paragraph) {
        String rest = DATED.matcher(paragraph).replaceFirst("");
        String words = open.words();
        for (int length = LONGEST_NAME; length >= 2; length--) {
            String name = rest.substring(0, Math.min(length, rest.length()));
            if (name.length() == length && name.codePoints().allMatch(Glyphs::isHan) && isIntroduced(name, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIntroduced(String name, String words) {
        for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
            if (at > 0 && END_OF_OFFICE.indexOf(words.charAt(at - 1)) >= 0 && Surnames.begins(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnnouncement(String head) {
        return ANNOUNCEMENT.matcher(head).matches() && !isListing();
    }

    /** Whether the open piece says that a list follows, and only rows of it have followed. */
    private boolean isListing() {
        for (int i = open.body().size() - 1; i >= 0; i--) {
            String text = open.body().get(i).simple();
            if (text.endsWith("：") || CLAUSE.matcher(text).find()) {
                return text.endsWith("：");
            }
        }
        return false;
    }

    /** Whether a headline carries the sign that the headline of the open piece carries. */
    private boolean isMarkedAlike(Part part) {
        char mark = MarkedHeads.of(part.simple());
        return mark != 0
                && !open.heads().isEmpty()
                && MarkedHeads.of(open.heads().get(0).simple()) == mark;
    }

    /** Whether no other headline stands between the one at {@code i} and the close of its text: a piece has several subheads or none. */
    private boolean isOnlyHead(int i) {
        if (open.body().stream().anyMatch(part -> part.kind() == Part.Kind.HEAD)) {
            return false;
        }
        for (int k = i + 1; k < parts.size(); k++) {
            Part.Kind kind = parts.get(k).kind();
            if (kind == Part.Kind.HEAD) {
                return standsApart(i) && beginsAnother(k);
            }
            if (kind == Part.Kind.SIGN_OFF || kind == Part.Kind.SIGNATURE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line that is no labelled row of a list stands between empty lines. */
    private boolean standsApart(int i) {
        return parts.get(i).simple().indexOf('：') < 0
                && parts.get(i).first() > parts.get(i - 1).last() + 1
                && parts.get(i + 1).first() > parts.get(i).last() + 1;
    }

    /** Whether the headline at {@code i} stands over a text that begins as news do, or over a byline, as no subhead does. */
    private boolean beginsAnother(int i) {
        if (i + 1 >= parts.size()) {
            return false;
        }
        Part next = parts.get(i + 1);
        return next.kind() == Part.Kind.BYLINE && opens(i + 1) || next.kind() == Part.Kind.PARAGRAPH && isLead(next);
    }

    private static boolean isBetween(Part.Kind kind) {
        return kind == Part.Kind.CAPTION
                || kind == Part.Kind.APART
                || kind == Part.Kind.RULE
                || kind == Part.Kind.COLUMN_NAME
                || kind == Part.Kind.CONTINUED;
    }

    private static boolean isLead(Part paragraph) {
        String text = paragraph.simple();
        return WORDS.matches("lead", text.length() > 40 ? text.substring(0, 40) : text);
    }

    /** Whether a byline stands over its text, not below it. */
    boolean opens(int i) {
        return i + 1 < parts.size()
                && (parts.get(i + 1).kind() == Part.Kind.PARAGRAPH
                        || parts.get(i + 1).kind() == Part.Kind.CAPTION);
    }
}
