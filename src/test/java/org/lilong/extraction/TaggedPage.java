package org.lilong.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lilong.article.Article;
import org.lilong.article.Page;
import org.lilong.article.Place;
import org.lilong.article.Span;
import org.lilong.article.TracedText;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.PostClaim;
import org.lilong.language.Sentence;
import org.lilong.language.Token;

/** A page made up for a test, its words cut and tagged by hand as a segmenter would, its mistakes included. */
final class TaggedPage {
    private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();

    private TaggedPage() {}

    /**
     * What the articles of a page claim.
     *
     * @param articles each of one paragraph: word/tag or word/tag/class, separated by spaces; a full stop ends a sentence
     */
    static List<ArticleClaims> claims(Place place, String... articles) {
        List<Article> read = new ArrayList<>();
        List<List<Sentence>> sentences = new ArrayList<>();
        for (String words : articles) {
            List<Sentence> own = new ArrayList<>();
            String text = read(words, own);
            read.add(new Article("page", read.size(), "", TracedText.of(text), List.of(), null, null, place, null));
            sentences.add(own);
        }
        Page page = new Page("page", "", null, null, place, read, List.of());
        return EXTRACTOR.extract(page, sentences).articles();
    }

    /** The posts of an article, each as "person title body status"; - where no body is known, no status where it is held now. */
    static List<String> posts(Place place, String words) {
        ArticleClaims claims = claims(place, words).get(0);
        List<String> posts = new ArrayList<>();
        for (PostClaim post : claims.posts()) {
            Integer body = post.organisation();
            String status = post.status() == PostClaim.Status.CURRENT
                    ? ""
                    : " " + post.status().name().toLowerCase(Locale.ROOT);
            posts.add(claims.people().get(post.person()).name() + " " + post.title() + " "
                    + (body == null ? "-" : claims.organisations().get(body).name()) + status);
        }
        return posts;
    }

    /** The text of the words, whose sentences are added to a list. */
    private static String read(String words, List<Sentence> sentences) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String item : words.split(" ")) {
            String[] parts = item.split("/");
            Span span = new Span(text.length(), text.length() + parts[0].length());
            text.append(parts[0]);
            tokens.add(new Token(span, parts[0], parts[1], parts.length > 2 ? parts[2] : "O"));
            if (parts[0].equals("。")) {
                sentences.add(sentence(tokens));
                tokens = new ArrayList<>();
            }
        }
        if (!tokens.isEmpty()) {
            sentences.add(sentence(tokens));
        }
        return text.toString();
    }

    private static Sentence sentence(List<Token> tokens) {
        int begin = tokens.get(0).span().begin();
        return new Sentence(new Span(begin, tokens.get(tokens.size() - 1).span().end()), tokens);
    }
}
