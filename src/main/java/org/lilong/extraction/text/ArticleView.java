package org.lilong.extraction.text;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.lilong.article.Article;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.language.Script;
import org.lilong.language.Sentence;
import org.lilong.language.Token;

/** An article as the rules look at it: its characters in simplified script beside what CoreNLP says of each of them. */
public final class ArticleView {
    private static final String ASCII = "(),:;!?";
    private static final String FULL_WIDTH = "（），：；！？";

    public final Article article;

    /** The article's text in simplified characters; offsets are those of {@link Article#text()}. */
    public final String text;

    public final List<Sentence> sentences;

    public final UnitNames units;

    /** CoreNLP's names of people by where they begin; none overlap. */
    private final TreeMap<Integer, Span> personNames;

    private final boolean[] boundary;
    private final Token[] tokens;

    public ArticleView(Article article, List<Sentence> sentences, Lexicon lexicon) {
        this.article = article;
        this.text = fullWidth(Script.simplified(article.text()));
        this.sentences = List.copyOf(sentences);
        this.units = new UnitNames(lexicon, text, article.place(), sentences);
        this.boundary = new boolean[text.length() + 1];
        this.tokens = new Token[text.length()];
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                boundary[token.span().begin()] = true;
                boundary[token.span().end()] = true;
                Arrays.fill(tokens, token.span().begin(), token.span().end(), token);
            }
        }
        this.personNames = personNames(sentences);
    }

    /** Chinese punctuation for the ASCII forms that some pages use, one character for one. */
    private static String fullWidth(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = ASCII.indexOf(text.charAt(i));
            if (at >= 0) {
                result.setCharAt(i, FULL_WIDTH.charAt(at));
            }
        }
        return result.toString();
    }

    /** Whether CoreNLP begins or ends a word at this offset. */
    public boolean isBoundary(int at) {
        return boundary[at];
    }

    /** Class of the name that CoreNLP sees at this offset, or "O". */
    public String nameClassAt(int at) {
        Token token = at < tokens.length ? tokens[at] : null;
        return token == null ? "O" : token.ner();
    }

    /** Part of speech at this offset, or "" between words. */
    public String posAt(int at) {
        Token token = at < tokens.length ? tokens[at] : null;
        return token == null ? "" : token.pos();
    }

    public boolean isWord(Span span) {
        Token token = span.begin() < tokens.length ? tokens[span.begin()] : null;
        return token != null && token.span().equals(span);
    }

    /** A stretch in simplified characters, without white space. */
    public String simplified(Span span) {
        return Chars.withoutSpaces(text.substring(span.begin(), span.end()));
    }

    /** The text as printed, without white space. */
    public String printed(Span span) {
        return Chars.withoutSpaces(article.text(span));
    }

    /** The number of the sentence at this offset; of the one before where it lies between two. */
    public int sentenceAt(int at) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().begin() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether CoreNLP sees a person's name in just these characters. */
    public boolean isPersonName(Span span) {
        return span.equals(personNames.get(span.begin()));
    }

    /** CoreNLP's names of people that have a character in a stretch. */
    public List<Span> personNamesIn(Span span) {
        Integer before = personNames.floorKey(span.begin());
        return personNames.subMap(before == null ? span.begin() : before, span.end()).values().stream()
                .filter(span::overlaps)
                .toList();
    }

    private static TreeMap<Integer, Span> personNames(List<Sentence> sentences) {
        TreeMap<Integer, Span> names = new TreeMap<>();
        for (Sentence sentence : sentences) {
            int begin = -1;
            int end = -1;
            for (Token token : sentence.tokens()) {
                boolean person = token.ner().equals("PERSON");
                if (begin >= 0 && (!person || token.span().begin() != end)) {
                    names.put(begin, new Span(begin, end));
                    begin = -1;
                }
                if (person) {
                    begin = begin < 0 ? token.span().begin() : begin;
                    end = token.span().end();
                }
            }
            if (begin >= 0) {
                names.put(begin, new Span(begin, end));
            }
        }
        return names;
    }
}
