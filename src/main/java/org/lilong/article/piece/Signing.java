package org.lilong.article.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.character.Glyphs;
import org.lilong.article.line.PageWords;
import org.lilong.article.part.Part;

/** Reads who signs a piece out of its closing line, its byline, its line of source or its first words. */
public final class Signing {
    private static final PageWords WORDS = PageWords.get();
    private static final String ROLE = WORDS.pattern("role").pattern();
    private static final Pattern EDGE =
            Pattern.compile("^[\\s（(【\\[□■◇◆○●—\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}☞-]+|[\\s）)】\\]]+$");
    private static final Pattern ROLE_WORD = Pattern.compile("(?:^|(?<=[\\s:：/／、|]))(?:" + ROLE
            + ")(?=[\\s:：/／|]|$)[\\s:：]*|(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日|整理报道|供稿$|(?:摄影|摄制|采访|图文|综合)?报道$|[:：|]");
    private static final Pattern ATTACHED = Pattern.compile("^(?:特约|见习|实习|本报|本刊|全媒体|融媒体)*(?:记者|通讯员)[:： ]?");
    private static final Pattern FIELD = Pattern.compile("(" + ROLE + "|" + WORDS.anyOf("publisher") + ")[:：/／ ]+");
    private static final Pattern WORKS_BEHIND =
            Pattern.compile(WORDS.anyOf("editor") + "|" + WORDS.anyOf("illustrator"));
    private static final Pattern EDITORS = WORDS.pattern("editor");
    private static final Pattern FIRST_WORDS = Pattern.compile(
            "^[【（(\\[]?(?:本报|本刊|本网)(?:讯|消息)[】）)\\]]?\\s?(?:[（(]([^（）()。]{2,24})[）)]|(?:本报|本刊|特约)?(?:记者|通讯员) ?(\\S{2,4}) )");
    private static final Pattern LEAD_LINE = Pattern.compile("^[【（(\\[]?(?:本报|本刊|本网)(?:讯|消息)[】）)\\]]?");
    private static final Pattern LAST_WORDS = Pattern.compile("[。！？”…]\\s?[（(]([^（）()，。；：]{2,24})[）)]$");

    private static final int LONGEST_NAME = 30;

    private Signing() {}

    public static Optional<String> of(Piece piece) {
        Optional<String> closing = last(piece, Part.Kind.SIGN_OFF).or(() -> last(piece, Part.Kind.SIGNATURE));
        return closing.or(() -> byline(piece))
                .or(() -> firstWords(piece))
                .or(() -> lastWords(piece))
                .or(() -> source(piece));
    }

    private static Optional<String> last(Piece piece, Part.Kind kind) {
        return piece.body().stream()
                .filter(part -> part.kind() == kind && !worksBehind(part.simple()))
                .reduce((first, second) -> second)
                .map(part -> clean(part.text().toString()))
                .filter(signed -> !signed.isEmpty());
    }

    private static Optional<String> byline(Piece piece) {
        return piece.body().stream()
                .filter(part -> part.kind() == Part.Kind.BYLINE)
                .filter(part -> !worksBehind(part.simple()))
                .map(part -> LEAD_LINE.matcher(part.text().toString()).replaceFirst(""))
                .map(line -> clean(withoutEditors(line)))
                .filter(signed -> !signed.isEmpty())
                .findFirst();
    }

    /** Whether a line names editors or photographers only. */
    private static boolean worksBehind(String line) {
        Matcher matcher = FIELD.matcher(line);
        boolean found = false;
        while (matcher.find()) {
            if (!WORKS_BEHIND.matcher(matcher.group(1)).matches()) {
                return false;
            }
            found = true;
        }
        return found;
    }

    /** Without the fields that name editors: "供稿：党建办 编辑：……" keeps the first. */
    private static String withoutEditors(String line) {
        Matcher fields = FIELD.matcher(Glyphs.simplified(line));
        StringBuilder kept = new StringBuilder();
        int from = 0;
        boolean keep = true;
        while (fields.find()) {
            kept.append(keep ? line.substring(from, fields.start()) : "");
            keep = !EDITORS.matcher(fields.group(1)).matches();
            from = fields.start();
        }
        return kept.append(keep ? line.substring(from) : "").toString();
    }

    private static Optional<String> firstWords(Piece piece) {
        return firstParagraph(piece).flatMap(text -> {
            Matcher matcher = FIRST_WORDS.matcher(Glyphs.simplified(text));
            if (!matcher.find()) {
                return Optional.empty();
            }
            int group = matcher.group(1) != null ? 1 : 2;
            return Optional.of(clean(text.substring(matcher.start(group), matcher.end(group))));
        });
    }

    private static Optional<String> lastWords(Piece piece) {
        return piece.body().stream()
                .filter(part -> part.kind() == Part.Kind.PARAGRAPH)
                .map(part -> part.text().toString())
                .map(text -> LAST_WORDS.matcher(text.substring(Math.max(0, text.length() - LONGEST_NAME))))
                .filter(Matcher::find)
                .map(matcher -> clean(matcher.group(1)))
                .reduce((one, other) -> other);
    }

    private static Optional<String> firstParagraph(Piece piece) {
        return piece.body().stream()
                .filter(part -> part.kind() == Part.Kind.PARAGRAPH)
                .findFirst()
                .map(part -> part.text().toString());
    }

    /** The author of a line of fields, with the body that publishes before it. */
    private static Optional<String> source(Piece piece) {
        for (Part part : piece.body()) {
            if (part.kind() == Part.Kind.SOURCE) {
                List<String> names = new ArrayList<>();
                for (String field : part.text().toString().split("[\\s|]+")) {
                    Matcher matcher = FIELD.matcher(Glyphs.simplified(field));
                    if (matcher.lookingAt()
                            && !WORKS_BEHIND.matcher(matcher.group(1)).matches()) {
                        names.add(field.substring(matcher.end()));
                    }
                }
                if (!names.isEmpty()) {
                    return Optional.of(String.join(" ", names));
                }
            }
        }
        return Optional.empty();
    }

    /** Without brackets and the words that tell what the names did. */
    static String clean(String text) {
        String inner = EDGE.matcher(text).replaceAll("");
        String simple = Glyphs.simplified(inner);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        Matcher matcher = ROLE_WORD.matcher(simple);
        while (matcher.find()) {
            kept.append(inner, from, matcher.start()).append(' ');
            from = matcher.end();
        }
        kept.append(inner, from, inner.length());
        String names = kept.toString().strip().replaceAll("[\\s/／]+", " ").strip();
        return ATTACHED.matcher(names).replaceFirst("").strip();
    }
}
