package org.lilong.extraction.organisation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lilong.article.Place;
import org.lilong.article.SetApart;
import org.lilong.article.TownWords;
import org.lilong.extraction.lexicon.InstitutionKinds;
import org.lilong.language.Script;

/** Tells whose page it is, where an institution publishes it: by its masthead ("柳东区民政局") and its imprint ("青禾市第一医院主办"). */
final class Publisher {
    private static final Pattern WORDS = Pattern.compile("[\\u4E00-\\u9FFF]+");
    private static final Pattern PUBLISHES = Pattern.compile("(?:主办|主编|主管|编印|编)(?:单位)?");
    private static final Pattern PUBLISHED = Pattern.compile(".*(?:主办|主编|主管|编印)");
    private static final int SHORTEST = 5;

    private final InstitutionKinds kinds;

    Publisher(InstitutionKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * The institution's name, simplified.
     *
     * @param apart what went to no article
     * @param home where the page is at home: of its district's bodies the city goes unsaid
     */
    Optional<String> of(List<SetApart> apart, Place home) {
        return apart.stream()
                .flatMap(part -> inImprint(part).stream())
                .findFirst()
                .or(() -> apart.stream()
                        .filter(part -> part.kind() == SetApart.Kind.MASTHEAD)
                        .flatMap(part -> words(part).map(this::institution).flatMap(Optional::stream))
                        .findFirst())
                .map(name -> withoutCity(name, home));
    }

    /** The residential area whose page it is, by its masthead: 梨园社区 of 青禾市柳东区石桥街道梨园社区居委会. */
    static Optional<String> area(List<SetApart> apart, String typeWord) {
        Pattern area = Pattern.compile(TownWords.ANY + "([\\u4E00-\\u9FFF]{2,6}?" + Pattern.quote(typeWord) + ")");
        List<String> named = apart.stream()
                .map(part -> Script.simplified(part.text()))
                .flatMap(text -> area.matcher(text).results().map(match -> match.group(1)))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static Stream<String> words(SetApart part) {
        return WORDS.matcher(Script.simplified(part.text())).results().map(MatchResult::group);
    }

    /** "主办：青禾市第一医院", "青禾市第一医院主办". */
    private Optional<String> inImprint(SetApart part) {
        boolean publishes = false;
        for (String words : words(part).toList()) {
            Optional<String> name =
                    publishes || PUBLISHED.matcher(words).matches() ? institution(words) : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
            publishes = PUBLISHES.matcher(words).matches();
        }
        return Optional.empty();
    }

    private Optional<String> institution(String words) {
        return kinds.all().stream()
                .map(kind -> kind.of(words))
                .filter(name -> name.length() >= SHORTEST)
                .findFirst();
    }

    private static String withoutCity(String name, Place home) {
        String district = home.district() == null ? "" : Script.simplified(home.district());
        return Stream.of(home.province(), home.city())
                .filter(unit -> unit != null && !district.isEmpty())
                .map(unit -> Script.simplified(unit) + district)
                .filter(name::startsWith)
                .map(both -> district + name.substring(both.length()))
                .findFirst()
                .orElse(name);
    }
}
