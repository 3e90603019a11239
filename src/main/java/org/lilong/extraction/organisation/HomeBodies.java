package org.lilong.extraction.organisation;

import java.util.Optional;
import org.lilong.article.Block;
import org.lilong.article.Place;
import org.lilong.article.Span;
import org.lilong.article.TownWords;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;
import org.lilong.language.Script;

/** Finds the bodies that an article names by what its page makes certain: its subdistrict as "街道", the department that signs. */
final class HomeBodies {
    private final Lexicon lexicon;
    private final ArticleView view;
    private final BodyResolver bodies;
    private final Draft draft;
    private final Institutions institutions;
    private final String text;

    HomeBodies(Lexicon lexicon, ArticleView view, BodyResolver bodies, Draft draft, Institutions institutions) {
        this.lexicon = lexicon;
        this.view = view;
        this.bodies = bodies;
        this.draft = draft;
        this.institutions = institutions;
        this.text = view.text;
    }

    void find() {
        subdistrict();
        signature();
    }

    /** The subdistrict or town itself, by its name or as "街道". */
    private void subdistrict() {
        Place place = view.article.place();
        if (place.subdistrict() == null) {
            return;
        }
        String name = Script.simplified(place.subdistrict());
        String bare = TownWords.of(name);
        Body body = bodies.body(name);
        for (String form : new String[] {name, bare}) {
            for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
                if (form.equals(name) || standsAlone(at, at + form.length())) {
                    draft.note(view, body, new Span(at, at + form.length()));
                }
            }
        }
    }

    private boolean standsAlone(int begin, int end) {
        return view.isBoundary(begin)
                && view.isBoundary(end)
                && (begin == 0 || !view.posAt(begin - 1).equals("NR") || Chars.isSeparator(text.charAt(begin - 1)))
                && (end - begin > 1 || view.isWord(new Span(begin, end)));
    }

    /** The department that signs the piece, under the name of its subdistrict. */
    private void signature() {
        Optional<String> signed = view.article.signed().map(Script::simplified);
        if (signed.isEmpty()) {
            return;
        }
        for (String part : signed.get().split("[、，, 　]+")) {
            if (endsAsBody(part)) {
                Body body = institutions.meant(part, null, text.length()).orElseGet(() -> bodies.resolve(part, null));
                Draft.Organisation organisation = draft.organisation(body);
                for (Block block : view.article.blocks()) {
                    int at = text.substring(0, block.span().end()).lastIndexOf(part);
                    if (block.kind() == Block.Kind.SIGNATURE
                            && at >= block.span().begin()) {
                        Span span = new Span(at, at + part.length());
                        organisation.spans.add(span);
                        organisation.forms.add(view.printed(span));
                    }
                }
            }
        }
    }

    private boolean endsAsBody(String name) {
        return name.length() >= 2
                && (lexicon.bodySuffixes.endingAt(name, name.length(), 0) > 0
                        || lexicon.departments.endingAt(name, name.length(), 0) > 0
                        || name.matches(".*[办科局部处委]"));
    }
}
