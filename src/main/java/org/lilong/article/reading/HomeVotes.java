package org.lilong.article.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.TownWords;
import org.lilong.article.line.PageWords;
import org.lilong.article.place.Evidence;
import org.lilong.article.place.NameCounts;
import org.lilong.article.place.PlaceFinder;

/** Counts the pieces of a page that speak of one subdistrict as their own, of another one, or of the district above. */
final class HomeVotes {
    private static final Pattern DISTRICT_OFFICE = Pattern.compile(
            "(?<![社小园校辖片地])[区县旗](?:委(?!员)|政府|人大|政协|长)|(?<!\\p{IsHan})(?:[区县旗]\\p{IsHan}{1,6}局|(?:经开区|开发区|高新区|新区|园区)\\p{IsHan}|管委会|党工委)");

    private final String subdistrict;
    private final Pattern office;
    private int ours;
    private int others;
    private int above;

    private HomeVotes(String subdistrict) {
        this.subdistrict = subdistrict;
        this.office = Pattern.compile(
                "(?<!\\p{IsHan})" + TownWords.of(subdistrict) + PageWords.get().anyOf("office"));
    }

    /** Whether a page with such pieces is the subdistrict's: half of them speak of it, or more than of others and of the district. */
    static boolean elect(List<List<Evidence>> pieces, String subdistrict) {
        HomeVotes votes = new HomeVotes(subdistrict);
        pieces.forEach(votes::count);
        return votes.ours > votes.others && (2 * votes.ours >= pieces.size() || votes.ours > votes.above);
    }

    private void count(List<Evidence> piece) {
        boolean named = piece.stream().anyMatch(e -> e.text().contains(subdistrict));
        boolean speaks = speaksOf(office, piece);
        if (!(named && speaks) && isOther(PlaceFinder.find(piece).subdistrict())) {
            others++;
        } else if (named || speaks) {
            ours++;
        } else if (speaksOf(DISTRICT_OFFICE, piece)) {
            above++;
        }
    }

    private boolean isOther(@Nullable String name) {
        return name != null && !subdistrict.endsWith(name) && !NameCounts.abbreviates(name, subdistrict);
    }

    private static boolean speaksOf(Pattern office, List<Evidence> piece) {
        return piece.stream().anyMatch(e -> office.matcher(e.text()).find());
    }
}
