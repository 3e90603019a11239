package org.lilong.extraction.title;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lilong.extraction.claim.PostClaim.Status;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.PostPhrase.Office;

/** Reads, from right to left, the phrase of bodies and titles that ends at an offset. */
public final class PostPhraseParser {
    private static final String ACTING_NOTE = "主持工作";

    /** An office that a verb gives to somebody named before. */
    private static final Pattern GIVEN = Pattern.compile(OfficeWord.TAKES.anyOf() + "[\\u4E00-\\u9FFF]{2,14}$");

    private static final Pattern EACH = Pattern.compile(OfficeWord.EACH.anyOf());

    private final Lexicon lexicon;
    private final String text;
    private final OfficeReader offices;

    public PostPhraseParser(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.text = view.text;
        this.offices = new OfficeReader(lexicon, view);
    }

    /**
     * The phrase whose last title ends at {@code end}, spaces and a bracketed note aside.
     *
     * @param from the phrase may not begin before this offset
     */
    public Optional<PostPhrase> endingAt(int end, int from) {
        int at = Math.max(from, Chars.skipSpacesBack(text, end));
        int note = noteBegin(at, from);
        if (note >= 0) {
            return chain(note, from, text.substring(note, at).contains(ACTING_NOTE));
        }
        boolean acting = text.substring(from, at).endsWith("、" + ACTING_NOTE);
        return chain(acting ? at - ACTING_NOTE.length() - 1 : at, from, acting);
    }

    /** The offices joined to the one that ends at an offset, it included, which words behind it say to be held for the time being or not. */
    private Optional<PostPhrase> chain(int end, int from, boolean acting) {
        Deque<Office> read = new ArrayDeque<>();
        int begin = end;
        int at = end;
        while (at >= 0) {
            Optional<Office> office = offices.endingAt(at, from, acting && read.isEmpty());
            if (office.isEmpty() || !read.isEmpty() && isOfMany(office.get())) {
                break;
            }
            read.addFirst(office.get());
            begin = office.get().body().begin();
            at = linkBefore(begin, from);
        }
        return read.isEmpty() ? Optional.empty() : Optional.of(new PostPhrase(new ArrayList<>(inherited(read)), begin));
    }

    /** "部分区政协委员": nobody is named who holds the office. */
    private boolean isOfMany(Office office) {
        return EACH.matcher(office.bodyWords()).lookingAt()
                || OfficeWord.EACH.endsAt(text, office.body().begin());
    }

    /** 原 before the first of two offices joined by 兼 or 、 without a body of its own counts for the second as well. */
    private Deque<Office> inherited(Deque<Office> offices) {
        Deque<Office> result = new ArrayDeque<>();
        Status before = Status.CURRENT;
        for (Office office : offices) {
            boolean follows = before == Status.FORMER
                    && office.status() == Status.CURRENT
                    && OfficeWord.NOW.words().stream()
                            .noneMatch(
                                    word -> text.startsWith(word, office.body().begin() - word.length()));
            Office seen = follows ? office.with(before) : office;
            before = seen.status();
            result.addLast(seen);
        }
        return result;
    }

    private int noteBegin(int at, int from) {
        if (at == from || text.charAt(at - 1) != '）') {
            return -1;
        }
        int open = text.lastIndexOf('（', at - 1);
        return open > from && at - open <= 12 ? open : -1;
    }

    /** Where the office before may end: left of a 、 or 兼 that joins two. */
    private int linkBefore(int begin, int from) {
        int at = Chars.skipSpacesBack(text, begin);
        for (String word : OfficeWord.JOINT.words()) {
            if (text.startsWith(word, at - word.length()) && at - word.length() > from) {
                at -= word.length();
                break;
            }
        }
        if (at - 1 <= from) {
            return -1;
        }
        char c = text.charAt(at - 1);
        int left = Chars.skipSpacesBack(text, at - 1);
        if (c == '，' && GIVEN.matcher(text.substring(from, left)).find()) {
            return -1;
        }
        boolean joins = c == '、' || c == '兼' || c == '，' || c == '及';
        return joins && lexicon.titleEndingAt(text, left, from) > 0 ? left : -1;
    }
}
