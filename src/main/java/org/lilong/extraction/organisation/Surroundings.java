package org.lilong.extraction.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.language.Script;

/** What an article has named before an offset: what words without a name of their own ("居委会主任") refer back to. */
public final class Surroundings {
    private static final int OFTEN = 3;

    private final Draft draft;
    private final List<NeighbourhoodMention> neighbourhoods;
    private final Map<String, Integer> pageAreas;

    /**
     * @param neighbourhoods the residential areas that the article names
     * @param pageAreas those of its whole page, simplified, each with how often it is named
     */
    public Surroundings(Draft draft, List<NeighbourhoodMention> neighbourhoods, Map<String, Integer> pageAreas) {
        this.pageAreas = pageAreas;
        this.draft = draft;
        this.neighbourhoods = neighbourhoods;
    }

    /** The body of a suitable name that was named last before an offset. */
    public Optional<Body> bodyBefore(int offset, Predicate<String> suits) {
        Body best = null;
        int bestEnd = -1;
        for (Draft.Organisation organisation : draft.organisations()) {
            if (suits.test(organisation.body.name())) {
                int end = organisation.spans.stream()
                        .mapToInt(s -> s.end())
                        .filter(e -> e <= offset)
                        .max()
                        .orElse(-1);
                if (end > bestEnd) {
                    best = organisation.body;
                    bestEnd = end;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The residential area with this type word ("社区", "村") that was named last before an offset, simplified. */
    public Optional<String> areaBefore(int offset, String typeWord) {
        return neighbourhoods.stream()
                .map(n -> new Object() {
                    final String name = Script.simplified(n.name());
                    final int end = n.spans().stream()
                            .mapToInt(s -> s.end())
                            .filter(e -> e <= offset)
                            .max()
                            .orElse(-1);
                })
                .filter(n -> n.end >= 0 && (typeWord.isEmpty() || n.name.endsWith(typeWord)))
                .max(Comparator.comparingInt(n -> n.end))
                .map(n -> n.name)
                .or(() -> unitBefore(offset, typeWord))
                .or(() -> onlyArea(typeWord))
                .or(() -> homeArea(typeWord));
    }

    /** The one area of a type that the article names, wherever it does. */
    private Optional<String> onlyArea(String typeWord) {
        List<String> named = neighbourhoods.stream()
                .map(n -> Script.simplified(n.name()))
                .filter(name -> name.endsWith(typeWord))
                .toList();
        return !typeWord.isEmpty() && named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The area whose body was named last: 桃园村 of 桃园村经济合作社. */
    private Optional<String> unitBefore(int offset, String typeWord) {
        return typeWord.isEmpty()
                ? Optional.empty()
                : bodyBefore(offset, name -> name.indexOf(typeWord) > 1)
                        .map(Body::unit)
                        .filter(unit -> unit.endsWith(typeWord) && unit.length() > typeWord.length() + 1);
    }

    /** Where an article names no such area, the one that its page is about: named several times, and no other of its type as often. */
    private Optional<String> homeArea(String typeWord) {
        List<Map.Entry<String, Integer>> ranked = pageAreas.entrySet().stream()
                .filter(area -> !typeWord.isEmpty() && area.getKey().endsWith(typeWord))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        boolean clear = !ranked.isEmpty()
                && ranked.get(0).getValue() >= OFTEN
                && (ranked.size() == 1
                        || ranked.get(0).getValue() > 2 * ranked.get(1).getValue());
        return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }

    /** The last body before an offset that suits a title: a school for 校长, an association for 会长. */
    public Optional<Body> fitting(String title, int offset) {
        String kind = kind(title);
        return kind.isEmpty()
                ? Optional.empty()
                : bodyBefore(offset, name -> name.matches(kind)).or(() -> onlyBody(kind));
    }

    /** The one body of a kind that the article names, wherever it does. */
    private Optional<Body> onlyBody(String kind) {
        List<Body> suiting = draft.organisations().stream()
                .map(organisation -> organisation.body)
                .filter(body -> body.name().matches(kind))
                .toList();
        return suiting.size() == 1 ? Optional.of(suiting.get(0)) : Optional.empty();
    }

    /** How the names of bodies end that an office of this title belongs to, as a pattern; "" where the title does not tell. */
    static String kind(String title) {
        if (title.endsWith("校长") || title.contains("辅导员") || title.equals("老师") || title.equals("教师")) {
            return ".*(?:小学|中学|学校|大学|学院|分校)";
        }
        if (title.matches(".*(?:会长|理事长|秘书长|理事|监事长|监事)")) {
            return ".*(?:协会|商会|联谊会|研究会|学会|联合会|促进会|基金会|同乡会|校友会|宗亲会|合作社|联合社)";
        }
        if (title.matches(".*(?:医生|医师|护士|护士长)")) {
            return ".*(?:医院|卫生服务中心|卫生院|卫生服务站|诊所)";
        }
        if (title.endsWith("指挥") || title.matches("副?组长|成员")) {
            return ".*(?:指挥部|领导小组|工作组|专班|工作小组|筹备组)";
        }
        if (title.endsWith("律师")) {
            return ".*律师事务所";
        }
        if (title.endsWith("民警") || title.endsWith("所长") || title.endsWith("教导员")) {
            return ".*(?:派出所|所)";
        }
        if (title.endsWith("社工")) {
            return ".*(?:社工站|社工服务站|社会工作站|社会工作服务中心|社工服务中心|社工服务社)";
        }
        if (title.matches(".*(?:庭长|书记员|法官|法官助理|审判员|人民陪审员)")) {
            return ".*(?:法庭|法院)";
        }
        if (title.matches(".*(?:队长|教练)")) {
            return ".*队";
        }
        if (title.matches(".*(?:站长|馆长|园长|团长|社长|店长|行长|台长)")) {
            return ".*" + title.substring(title.length() - 2, title.length() - 1);
        }
        if (title.endsWith("主委")) {
            return ".*(?:总支|支部|委员会|区委|市委|县委|工委|支社|基层委)";
        }
        if (title.matches("副?主席")) {
            return ".*(?:工会|妇联|妇女联合会|残联|侨联|文联|科协|工商联|政协|人大|红十字会)";
        }
        if (title.endsWith("院长")) {
            return ".*院";
        }
        if (title.endsWith("书记") || title.endsWith("支书")) {
            return ".*(?:社区党委|村党委|党总支|党支部|居民区党委|党工委)";
        }
        if (title.matches(".*(?:主任|委员)")) {
            return ".*(?:居民委员会|居委会|村委会|村民委员会|业委会|业主委员会|监督委员会|自管会|选举委员会)";
        }
        if (title.matches(".*(?:经理|董事长|厂长)")) {
            return ".*(?:公司|集团|厂|物业)";
        }
        return "";
    }
}
