package org.lilong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lilong.evaluation.Document;
import org.lilong.evaluation.Document.Entity;
import org.lilong.evaluation.Document.Person;
import org.lilong.evaluation.Document.Post;
import org.lilong.evaluation.Gold;

/**
 * As many pages as one likes out of a few annotated ones: each telling is of another subdistrict or another year, so that its people,
 * neighbourhoods and days are others. Who holds an office of the district does so in all tellings; those whom several of the pages name are
 * known in their subdistrict all the years long; all others appear once.
 */
final class RetoldPages {
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗花方俞任袁柳鲍史唐";
    private static final String GIVEN = "安柏成东恩帆广和嘉康澜明宁鹏清然盛婷文欣雅艳勇玉远云泽珍志忠晨春丹芳峰国海红华慧佳建洁静军俊凯兰磊丽莉林玲梅娜平强";
    private static final String AREAS = "春夏秋冬松竹梅兰荷菊桃李杏桂槐榆柏枫桐楠樟榕金银铜铁";
    private static final List<String> SUBDISTRICTS =
            List.of("浣桥", "临泉", "石湾", "南浦", "北塘", "青杨", "白堤", "红亭", "长埠", "新港", "古槐", "双井");
    private static final String DISTRICT = "砚湖区";

    private final List<Document> documents;
    private final List<String> texts;
    private final Map<String, Long> pagesNaming;
    private final Set<String> areas;
    private final Set<String> leaders;

    private RetoldPages(List<Document> documents, List<String> texts) {
        this.documents = documents;
        this.texts = texts;
        this.pagesNaming = documents.stream()
                .flatMap(document ->
                        document.people().stream().map(Person::name).distinct())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        this.areas = documents.stream()
                .flatMap(document -> document.neighbourhoods().stream().map(Entity::name))
                .map(name -> name.substring(0, 2))
                .collect(Collectors.toSet());
        this.leaders = documents.stream()
                .flatMap(document -> document.posts().stream())
                .filter(post -> post.org() != null && post.org().startsWith(DISTRICT))
                .map(Post::person)
                .collect(Collectors.toSet());
    }

    /** Reads annotated pages. */
    static RetoldPages of(List<Path> folders) throws IOException {
        Gold gold = Gold.read(folders);
        List<String> texts = new java.util.ArrayList<>();
        for (Path page : gold.pages()) {
            texts.add(Files.readString(page));
        }
        return new RetoldPages(gold.documents(), texts);
    }

    /** Writes one telling of all pages into a folder. */
    void write(int telling, Path folder) throws IOException {
        int subdistrict = telling % SUBDISTRICTS.size();
        int years = telling / SUBDISTRICTS.size();
        Map<String, String> words = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        pagesNaming.forEach((name, pages) -> words.put(name, name(name, pages, subdistrict, years)));
        areas.forEach(area -> words.put(area, AREAS.charAt(Math.floorMod(area.hashCode() + subdistrict, AREAS.length()))
                + area.substring(1)));
        words.put(SUBDISTRICTS.get(0), SUBDISTRICTS.get(subdistrict));
        for (int year = 2015; year < 2030; year++) {
            words.put("" + year, "" + (year + years));
        }
        for (int i = 0; i < texts.size(); i++) {
            String doc = subdistrict + "-" + years + "-" + documents.get(i).doc();
            Files.writeString(folder.resolve(doc + ".txt"), replaced(texts.get(i), words));
        }
    }

    private String name(String name, long pages, int subdistrict, int years) {
        if (leaders.contains(name) || name.contains("·")) {
            return name;
        }
        Random random = new Random(new HashSet<>(List.of(name, "s" + subdistrict, pages > 1 ? "all" : "y" + years))
                .hashCode());
        StringBuilder other = new StringBuilder(pick(SURNAMES, random));
        for (int i = 1; i < name.length(); i++) {
            other.append(pick(GIVEN, random));
        }
        return other.toString();
    }

    private static String pick(String characters, Random random) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }

    /** Each stretch is replaced once, the longest words first. */
    private static String replaced(String text, Map<String, String> words) {
        Map<Character, List<String>> byFirst = new HashMap<>();
        words.keySet().forEach(word -> byFirst.computeIfAbsent(word.charAt(0), c -> new java.util.ArrayList<>())
                .add(word));
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            String word = byFirst.getOrDefault(text.charAt(at), List.of()).stream()
                    .filter(candidate -> text.startsWith(candidate, from))
                    .findFirst()
                    .orElse("");
            out.append(word.isEmpty() ? text.substring(at, at + 1) : words.get(word));
            at += Math.max(1, word.length());
        }
        return out.toString();
    }

    /** Arguments: a folder of annotated pages, a new folder, how many tellings. */
    public static void main(String[] args) throws IOException {
        RetoldPages pages = of(List.of(Path.of(args[0])));
        Path folder = Files.createDirectories(Path.of(args[1]));
        for (int telling = 0; telling < Integer.parseInt(args[2]); telling++) {
            pages.write(telling, folder);
        }
    }
}
