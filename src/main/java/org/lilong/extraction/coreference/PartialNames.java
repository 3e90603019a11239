package org.lilong.extraction.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.organisation.Draft;
import org.lilong.extraction.text.ArticleView;

/** Ties the places that name a person only in part, "唐部长" or the given name alone, to the one whose full name the article gives before. */
public final class PartialNames {
    /** What an office is without its rank: a 副部长 is addressed as 部长. */
    private static final Pattern RANK = Pattern.compile("^(?:常务|专职|第一|执行|名誉|助理)*副?|^代");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final Draft draft;
    private final String text;
    private final boolean[] named;
    private final Map<String, List<Bearer>> bySurname = new LinkedHashMap<>();
    private final Map<String, List<Bearer>> byGivenName = new LinkedHashMap<>();

    /** One person of the article by the first place of the full name. */
    private record Bearer(Name first, String surname, List<String> titles) {}

    public PartialNames(Lexicon lexicon, ArticleView view, Draft draft, List<Name> names) {
        this.lexicon = lexicon;
        this.view = view;
        this.draft = draft;
        this.text = view.text;
        this.named = new boolean[text.length()];
        for (Name name : names) {
            java.util.Arrays.fill(named, name.span().begin(), name.span().end(), true);
        }
        Map<String, Bearer> bearers = new LinkedHashMap<>();
        Map<Name, List<String>> titles = draft.titles();
        for (Name name : names) {
            bearer(name, titles.getOrDefault(name, List.of()))
                    .ifPresent(bearer -> bearers.merge(draft.keyOf(name), bearer, PartialNames::join));
        }
        for (Bearer bearer : bearers.values()) {
            String full = view.simplified(bearer.first().span());
            bySurname.computeIfAbsent(bearer.surname(), k -> new ArrayList<>()).add(bearer);
            if (full.length() - bearer.surname().length() == 2) {
                byGivenName
                        .computeIfAbsent(full.substring(bearer.surname().length()), k -> new ArrayList<>())
                        .add(bearer);
            }
        }
    }

    private Optional<Bearer> bearer(Name name, List<String> titles) {
        String full = view.simplified(name.span());
        int surname = Math.min(full.length() > 2 ? 2 : 1, lexicon.surnames.startingAt(full, 0));
        if (surname == 0 || full.length() - surname > 2) {
            return Optional.empty();
        }
        return Optional.of(new Bearer(name, full.substring(0, surname), titles));
    }

    private static Bearer join(Bearer one, Bearer other) {
        List<String> titles = new ArrayList<>(one.titles());
        titles.addAll(other.titles());
        return new Bearer(one.first(), one.surname(), titles);
    }

    /** Notes each such place as one more that names its person. */
    public void find() {
        for (int at = 0; at < text.length(); at++) {
            if (!named[at] && view.isBoundary(at) && !addressed(at)) {
                givenName(at);
            }
        }
    }

    /** "唐部长". */
    private boolean addressed(int at) {
        int surname = Math.min(2, lexicon.surnames.startingAt(text, at));
        List<Bearer> bearers =
                surname == 0 ? List.of() : bySurname.getOrDefault(text.substring(at, at + surname), List.of());
        int title = bearers.isEmpty() ? 0 : lexicon.titles.startingAt(text, at + surname);
        int end = at + surname + title;
        if (title < 2 || named[end - 1] || lexicon.goesOn(text, end, at)) {
            return false;
        }
        String office = bare(text.substring(at + surname, end));
        List<Bearer> known = bearers.stream()
                .filter(bearer -> bearer.first().span().end() <= at)
                .filter(bearer ->
                        bearer.titles().stream().anyMatch(held -> bare(held).endsWith(office)))
                .toList();
        return tie(known, new Span(at, end));
    }

    /** "世钧": to CoreNLP a name, and the given name of only one. */
    private void givenName(int at) {
        Span span = new Span(at, Math.min(text.length(), at + 2));
        List<Bearer> bearers = byGivenName.getOrDefault(text.substring(at, span.end()), List.of());
        boolean name =
                view.isPersonName(span) || view.isWord(span) && view.posAt(at).equals("NR");
        if (name && bearers.size() == 1 && bearers.get(0).first().span().end() <= at) {
            tie(bearers, span);
        }
    }

    private boolean tie(List<Bearer> bearers, Span span) {
        if (bearers.size() != 1) {
            return false;
        }
        draft.partial(bearers.get(0).first(), span, view.printed(span));
        return true;
    }

    private static String bare(String title) {
        return RANK.matcher(title).replaceFirst("");
    }
}
