package org.lilong.extraction.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;
import org.lilong.extraction.title.BodyBegin;
import org.lilong.language.Sentence;
import org.lilong.language.Token;

/** Finds what an article names of a kind ("…小学", "…社区"), also where it does so in passing and the words were taken for no body. */
public final class NamedKinds {
    private static final Set<String> PARTS = Set.of("NR", "NN", "JJ", "OD", "FW", "CD", "VA");

    private static final Set<String> PLACES = Set.of("LOCATION", "FACILITY", "GPE", "STATE_OR_PROVINCE", "CITY");

    /** Characters before an offset beyond which nothing is what its words mean. */
    private static final int FARTHEST = 400;

    /** A name is longer than its kind by this at least. */
    private static final int SHORTEST_OWN = 2;

    private static final Pattern VAGUE = Pattern.compile(
            "(?:巡回|(?:各|全|相关|有关|辖区|部分|多|几|某|本|该|其他|这|那|所有|周边|附近|我|他|她|两|老|新|第)?(?:所|家|个|名|支|区|市|县|镇|乡|街道|社区|村)?.{0,1})");

    /** What cooperatives and companies do, verbs elsewhere: 青石村黄桃种植专业合作社. */
    private static final Set<String> TRADES = Set.of("种植", "养殖", "加工", "经营", "开发", "培训", "运输", "装饰", "装修", "农机", "服务");

    /** Words that run on from an office and its holder. */
    private static final Pattern HOLDER = Pattern.compile("书记|主任|主席|局长|镇长|会长|院长|站长|所长|经理|带领|一行");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final BodyBegin begins;

    public NamedKinds(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.begins = new BodyBegin(lexicon, view);
    }

    /** A name and where it begins. */
    record Place(String name, int begin) {}

    /** The last such name that ends before an offset. */
    Optional<Place> lastBefore(int offset, String kind) {
        return lastBefore(offset, Pattern.compile(kind).asMatchPredicate());
    }

    /** The last name that ends before an offset and suits. */
    Optional<Place> lastBefore(int offset, Predicate<String> suits) {
        for (int s = view.sentenceAt(offset); s >= 0; s--) {
            Sentence sentence = view.sentences.get(s);
            if (sentence.span().end() < offset - FARTHEST) {
                break;
            }
            Optional<Place> found = lastIn(sentence, offset, suits);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Place> lastIn(Sentence sentence, int offset, Predicate<String> suits) {
        for (int last = sentence.tokens().size() - 1; last >= 0; last--) {
            int end = sentence.tokens().get(last).span().end();
            if (end <= offset && !lexicon.goesOn(view.text, end, sentence.span().begin())) {
                int begin = begin(sentence, last);
                String name = view.text.substring(begin, end);
                if (begin < end && suits.test(name) && isOwn(name)) {
                    return Optional.of(new Place(name, begin));
                }
            }
        }
        return Optional.empty();
    }

    private int begin(Sentence sentence, int last) {
        int begin = sentence.tokens().get(last).span().end();
        for (int i = last; i >= 0; i--) {
            Token token = sentence.tokens().get(i);
            boolean part = i == last
                    || PARTS.contains(token.pos())
                    || token.ner().equals("ORGANIZATION")
                    || token.word().equals("号")
                    || token.word().equals("里")
                            && i > 0
                            && sentence.tokens().get(i - 1).pos().startsWith("N")
                    || PLACES.contains(token.ner())
                    || isSplitOff(sentence, i)
                    || TRADES.contains(token.word());
            if (!part
                    || !Chars.isHan(view.text, token.span()) && !token.pos().equals("CD")
                    || token.span().end() != begin
                    || token.word().endsWith("届")
                    || lexicon.breakers.contains(token.word())) {
                break;
            }
            begin = token.span().begin();
        }
        return Math.max(begins.of(sentence.tokens().get(last).span().end(), begin), view.units.beginOf(begin));
    }

    /** 都 of 洪|都|小学: one character behind another that CoreNLP takes for a proper noun. */
    private static boolean isSplitOff(Sentence sentence, int i) {
        Token before = i > 0 ? sentence.tokens().get(i - 1) : sentence.tokens().get(i);
        Token token = sentence.tokens().get(i);
        return token.span().length() == 1
                && before.span().length() == 1
                && before.pos().equals("NR")
                && before.span().end() == token.span().begin();
    }

    /** Whether there is more than the kind and a vague word: 青石小学, not 学校 or 各小学. */
    private boolean isOwn(String name) {
        int kind = Math.max(
                lexicon.bodySuffixes.endingAt(name, name.length(), 0),
                lexicon.residentialSuffixes.endingAt(name, name.length(), 0));
        String own = name.substring(0, name.length() - kind);
        return own.length() >= SHORTEST_OWN
                && !VAGUE.matcher(own).matches()
                && !HOLDER.matcher(name).find();
    }
}
