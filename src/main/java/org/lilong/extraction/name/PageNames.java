package org.lilong.extraction.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lilong.extraction.text.ArticleView;
import org.lilong.language.Script;

/** The people whom the articles of one page name: what one article makes certain is a clue in the others. */
public final class PageNames {
    private final NameFinder finder;
    private final Map<ArticleView, List<NameFinder.Contender>> contenders = new IdentityHashMap<>();
    private final Map<ArticleView, Set<String>> named = new IdentityHashMap<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<ArticleView, List<NameFinder.Name>> found = new IdentityHashMap<>();
    private final Set<String> printed = new LinkedHashSet<>();

    public PageNames(NameFinder finder, List<ArticleView> views) {
        this.finder = finder;
        List<List<NameCandidate>> each = finder.candidates(views);
        for (int i = 0; i < views.size(); i++) {
            ArticleView view = views.get(i);
            List<NameFinder.Contender> all = finder.contenders(each.get(i));
            Set<String> names = new HashSet<>();
            for (NameFinder.Name name : finder.find(view, all, Set.of())) {
                printed.add(name.name());
                names.add(Script.simplified(name.name()));
            }
            names.forEach(name -> articles.merge(name, 1, Integer::sum));
            contenders.put(view, all);
            named.put(view, names);
        }
    }

    /** All names of the page as printed, in the order of their first places, each once. */
    public List<String> printed() {
        return List.copyOf(printed);
    }

    /** The names in one of its articles, in order, none overlapping. */
    public List<NameFinder.Name> in(ArticleView view) {
        return found.computeIfAbsent(view, this::find);
    }

    private List<NameFinder.Name> find(ArticleView view) {
        Set<String> own = Objects.requireNonNull(named.get(view));
        List<String> elsewhere = new ArrayList<>();
        articles.forEach((name, count) -> {
            if (count > (own.contains(name) ? 1 : 0)) {
                elsewhere.add(name);
            }
        });
        return finder.find(view, Objects.requireNonNull(contenders.get(view)), Set.copyOf(elsewhere));
    }
}
