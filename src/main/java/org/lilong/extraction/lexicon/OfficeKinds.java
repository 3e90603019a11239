package org.lilong.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lilong.article.LexiconFile;

/** Tells by an office what kind of body it is held in. */
public final class OfficeKinds {
    private static final String WHOLE = "=";
    private static final String NONE = "none";
    private static final String NEVER = "never";

    private final List<Kind> kinds = new ArrayList<>();

    private record Kind(List<String> offices, String bodies, boolean tells) {
        private boolean has(String title) {
            return offices.stream()
                    .anyMatch(office -> office.startsWith(WHOLE)
                            ? title.equals(office.substring(WHOLE.length()))
                            : title.endsWith(office));
        }

        private boolean isOf(String mark) {
            return bodies.equals(mark);
        }
    }

    OfficeKinds() {
        for (List<String> row : LexiconFile.read("office-kinds.tsv", 3)) {
            kinds.add(new Kind(
                    List.of(row.get(0).split(" ")), row.get(1), row.get(2).equals("surely")));
        }
    }

    private Optional<Kind> kind(String title) {
        return kinds.stream().filter(kind -> kind.has(title)).findFirst();
    }

    /** Whether an office stands by itself where no words before it name a body ("楼长"). */
    public boolean isOnItsOwn(String title) {
        return kind(title).filter(kind -> kind.isOf(NONE)).isPresent();
    }

    /** Whether an office belongs to no one body, whatever stands before it ("居民代表"). */
    public boolean isBodiless(String title) {
        return kind(title).filter(kind -> kind.isOf(NEVER)).isPresent();
    }

    /** Whether an office tells the kind of its body so surely that a name of that kind is enough. */
    public boolean tells(String title) {
        return kind(title).map(Kind::tells).orElse(true);
    }

    /** How the names of bodies end that an office of this title belongs to, as a pattern; "" where the title does not tell. */
    public String of(String title) {
        return kind(title)
                .filter(kind -> Stream.of(NONE, NEVER).noneMatch(kind::isOf))
                .map(kind -> ".*(?:" + kind.bodies().replace(' ', '|') + ")")
                .orElse("");
    }
}
