package org.lilong.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;

class PersonIdentityTest {
    private static final Place LOTUS = new Place(null, "临江市", "白鹭区", "莲塘街道");
    private static final Place STONE = new Place(null, "临江市", "白鹭区", "石桥街道");
    private static final Place FAR = new Place(null, "远山市", "云岭区", "松坡镇");

    private final PersonIdentity identity = new PersonIdentity();

    @Test
    void twoMentionsOfOneArticleAreTwoPeople() {
        assertThat(groups(mention("a", 0, 0, LOTUS, post("书记", "莲塘街道党工委")), mention("a", 0, 1, LOTUS)))
                .containsExactlyInAnyOrder(Set.of("a.0#0"), Set.of("a.0#1"));
    }

    @Test
    void aSharedBodyJoinsAcrossPagesAndDistricts() {
        assertThat(groups(
                        mention("a", 0, 0, LOTUS, post("主席", "临江市总工会")),
                        mention("b", 0, 0, FAR, post("副主席", "临江市总工会"))))
                .containsExactly(Set.of("a.0#0", "b.0#0"));
    }

    @Test
    void aBodyNamedByItsLevelAloneJoinsNobodyWhereThePlaceIsUnknown() {
        assertThat(groups(
                        mention("a", 0, 0, Place.UNKNOWN, post("书记", "区委")),
                        mention("b", 0, 0, Place.UNKNOWN, post("书记", "区委"))))
                .hasSize(2);
    }

    @Test
    void aPageThatNamesOnePersonInTwoArticlesMeansOne() {
        assertThat(groups(mention("a", 0, 0, LOTUS, post("主任", "莲塘街道办事处")), mention("a", 1, 0, LOTUS)))
                .containsExactly(Set.of("a.0#0", "a.1#0"));
    }

    @Test
    void aLeaderAndAConstableOfOnePageAreTwoPeople() {
        assertThat(groups(
                        mention("a", 0, 0, LOTUS, post("部长", "白鹭区委宣传部")),
                        mention("a", 1, 0, LOTUS, post("民警", "白鹭区交警一大队"))))
                .hasSize(2);
    }

    @Test
    void postsInBodiesOfOneCommunityGoTogether() {
        assertThat(groups(
                        mention("a", 0, 0, LOTUS, post("书记", "荷花里社区党委")),
                        mention("a", 1, 0, LOTUS, post("主任", "荷花里社区居委会"))))
                .hasSize(1);
    }

    @Test
    void headsOfUnrelatedBodiesAtOneTimeAreTwoPeopleButNotYearsApart() {
        PersonProfile principal = mention("a", 0, 0, LOTUS, post("校长", "向阳小学"));
        PersonProfile manager = mention("b", 0, 0, LOTUS, post("经理", "顺达物业"));
        PersonProfile later = dated(manager, LocalDate.of(2023, 5, 1));
        assertThat(groups(principal, manager)).hasSize(2);
        assertThat(groups(principal, later)).hasSize(1);
    }

    @Test
    void aMentionWithoutPostIsNeitherOfTwoPeopleUnlessItsCompanionsTell() {
        PersonProfile leader = among(mention("a", 0, 0, LOTUS, post("部长", "白鹭区委宣传部")), "钱乙", "孙丙");
        PersonProfile constable = mention("a", 1, 0, LOTUS, post("民警", "白鹭区交警一大队"));
        PersonProfile bare = mention("b", 0, 0, LOTUS);
        assertThat(groups(leader, constable, bare)).hasSize(3);
        assertThat(groups(leader, constable, among(bare, "钱乙", "孙丙")))
                .containsExactlyInAnyOrder(Set.of("a.0#0", "b.0#0"), Set.of("a.1#0"));
    }

    @Test
    void aRareNameThatLeadsOneBodyAfterAnotherHasMovedAndOneThatLeadsBothInTurnsHasNot() {
        PersonProfile principal = mention("a", 0, 0, LOTUS, post("校长", "向阳小学"));
        PersonProfile manager = dated(mention("b", 0, 0, LOTUS, post("经理", "顺达物业")), LocalDate.of(2020, 4, 1));
        PersonProfile again = dated(mention("c", 0, 0, LOTUS, post("校长", "向阳小学")), LocalDate.of(2020, 5, 1));
        assertThat(groups(principal, manager)).hasSize(1);
        assertThat(groups(principal, manager, again)).hasSize(2);
    }

    @Test
    void aFrequentNameInPostsThatDoNotGoTogetherIsTwoPeopleAtAnyTime() {
        PersonProfile principal = named("张伟", mention("a", 0, 0, LOTUS, post("校长", "向阳小学")));
        PersonProfile manager =
                named("张伟", dated(mention("b", 0, 0, LOTUS, post("经理", "顺达物业")), LocalDate.of(2023, 5, 1)));
        assertThat(groups(principal, manager)).hasSize(2);
    }

    @Test
    void aFrequentNameOnABoardForATaskIsNotTheLeaderOfAnotherBody() {
        HeldPost board = post("委员", "荷花里社区居民选举委员会");
        HeldPost leader = post("所长", "莲塘派出所");
        assertThat(groups(
                        named("张伟", mention("a", 0, 0, LOTUS, board)), named("张伟", mention("a", 1, 0, LOTUS, leader))))
                .hasSize(2);
        assertThat(groups(mention("a", 0, 0, LOTUS, board), mention("a", 1, 0, LOTUS, leader)))
                .hasSize(1);
    }

    @Test
    void aFrequentNameWithoutPostIsKnownAgainByThoseBesideIt() {
        PersonProfile principal = among(named("张伟", mention("a", 0, 0, LOTUS, post("校长", "向阳小学"))), "钱乙");
        PersonProfile bare = named("张伟", mention("b", 0, 0, LOTUS));
        assertThat(groups(principal, bare)).hasSize(2);
        assertThat(groups(principal, among(bare, "钱乙"))).hasSize(1);
    }

    @Test
    void aPageThatHasIntroducedSomebodyNamesThemWithoutMore() {
        PersonProfile leader = named("张伟", mention("a", 0, 0, LOTUS, post("书记", "莲塘街道党工委")));
        assertThat(groups(leader, named("张伟", mention("a", 1, 0, LOTUS)))).hasSize(1);
        assertThat(groups(leader, among(named("张伟", mention("b", 1, 0, LOTUS)), "钱乙")))
                .hasSize(2);
    }

    @Test
    void aBareNameOnAPageOfTwoOfficialsOfThatNameIsNeither() {
        PersonProfile leader = named("张伟", mention("a", 0, 0, LOTUS, post("部长", "白鹭区委宣传部")));
        PersonProfile constable = named("张伟", mention("a", 1, 0, LOTUS, post("民警", "白鹭区交警一大队")));
        assertThat(groups(leader, constable, named("张伟", mention("a", 2, 0, LOTUS))))
                .hasSize(3);
    }

    @Test
    void whoIsIntroducedByAgeIsNotTheOfficialOfThatName() {
        PersonProfile leader = mention("a", 0, 0, LOTUS, post("副主席", "莲塘街道总工会"));
        PersonProfile deputy = mention("a", 0, 0, LOTUS, post("代表", "白鹭区人大"));
        PersonProfile child = introduced("15岁的中学生", mention("a", 1, 0, LOTUS));
        assertThat(groups(leader, child)).hasSize(2);
        assertThat(groups(deputy, introduced("居民", mention("a", 1, 0, LOTUS)))).hasSize(1);
        assertThat(identity.decide(List.of(leader, child)).apart().get(0).reason())
                .contains("15岁的中学生", "副主席");
    }

    @Test
    void twoIntroductionsOfAFrequentNameMayBeTwoPeople() {
        PersonProfile child = named("张伟", introduced("15岁的中学生", mention("a", 0, 0, LOTUS)));
        PersonProfile resident = named("张伟", introduced("居民", mention("a", 1, 0, LOTUS)));
        assertThat(groups(among(child, "孙丙"), among(resident, "钱乙"))).hasSize(2);
        assertThat(groups(among(child, "钱乙"), among(resident, "钱乙"))).hasSize(1);
    }

    @Test
    void aBodyToldByItsKindAloneMayBeAny() {
        assertThat(groups(
                        mention("a", 0, 0, LOTUS, post("馆长", "莲塘街道文化馆")), mention("a", 1, 0, LOTUS, post("主任", "中心"))))
                .hasSize(1);
    }

    @Test
    void whoMovedToAnotherDistrictIsOneByThePostHeldBefore() {
        HeldPost former = new HeldPost("主任", "莲塘街道办事处", "莲塘街道办事处", true);
        PersonProfile before = mention("a", 0, 0, LOTUS, post("主任", "莲塘街道办事处"));
        PersonProfile moved = mention("b", 0, 0, FAR, post("书记", "松坡镇党委"), former);
        PersonProfile stranger = mention("c", 0, 0, FAR, post("书记", "松坡镇党委"));
        assertThat(groups(before, moved)).hasSize(1);
        assertThat(groups(before, stranger)).hasSize(2);
    }

    @Test
    void secretariesOfTwoDistrictsOfOneCityAreTwoPeople() {
        Place north = new Place(null, "临江市", "北固区", "古渡街道");
        for (String name : List.of("张伟", "赵甲")) {
            assertThat(groups(
                            named(name, mention("a", 0, 0, LOTUS, post("书记", "莲塘街道党工委"))),
                            named(name, mention("b", 0, 0, north, post("书记", "古渡街道党工委")))))
                    .hasSize(2);
        }
    }

    @Test
    void aBodyUnderItsShortNameIsThatBodyForOneTitle() {
        assertThat(groups(
                        mention("a", 0, 0, LOTUS, post("经理", "临江恒通电梯工程有限公司")),
                        mention("b", 0, 0, LOTUS, post("经理", "恒通公司")),
                        mention("c", 0, 0, LOTUS, post("经理", "临江恒通电梯工程有限公司"))))
                .hasSize(1);
    }

    @Test
    void aBodyWhoseLevelIsReadInTwoWaysIsOneForARareName() {
        PersonProfile[] mentions = {
            mention("a", 0, 0, LOTUS, post("主任", "莲塘街道便民服务中心")),
            mention("b", 0, 0, LOTUS, post("主任", "白鹭区便民服务中心")),
            mention("c", 0, 0, LOTUS, post("主任", "莲塘街道便民服务中心"))
        };
        assertThat(groups(mentions)).hasSize(1);
        assertThat(groups(java.util.Arrays.stream(mentions)
                        .map(mention -> named("张伟", mention))
                        .toArray(PersonProfile[]::new)))
                .hasSize(2);
    }

    @Test
    void ranksAreReadInTraditionalCharactersToo() {
        assertThat(groups(
                        mention("a", 0, 0, LOTUS, post("民警", "白鷺區交警一大隊")),
                        mention("a", 1, 0, LOTUS, post("書記", "白鷺區委"))))
                .hasSize(2);
    }

    @Test
    void otherDistrictsWithoutSharedBodyOrCompanionsMeanOtherPeople() {
        assertThat(groups(mention("a", 0, 0, LOTUS), mention("b", 0, 0, FAR))).hasSize(2);
    }

    @Test
    void twoSharedCompanionsJoinAcrossDistrictsAndOneDoesNot() {
        assertThat(groups(among(mention("a", 0, 0, LOTUS), "钱乙", "孙丙"), among(mention("b", 0, 0, FAR), "孙丙", "钱乙")))
                .hasSize(1);
        assertThat(groups(among(mention("a", 0, 0, LOTUS), "钱乙", "孙丙"), among(mention("b", 0, 0, FAR), "孙丙", "李丁")))
                .hasSize(2);
    }

    @Test
    void leadersOfOneDistrictAreOneInAllItsSubdistrictsAndResidentsAreNot() {
        assertThat(groups(
                        mention("a", 0, 0, LOTUS, post("副书记", "白鹭区委")), mention("b", 0, 0, STONE, post("区长", "白鹭区政府"))))
                .hasSize(1);
        assertThat(groups(mention("a", 0, 0, LOTUS), mention("b", 0, 0, STONE))).hasSize(2);
    }

    @Test
    void theAnchorIsTheEarliestIssueThenTheFirstPlaceOnThePages() {
        PersonProfile late = dated(mention("a", 0, 0, LOTUS), LocalDate.of(2021, 1, 2));
        PersonProfile early = dated(mention("z", 3, 1, LOTUS), LocalDate.of(2021, 1, 1));
        PersonProfile undated = dated(mention("0", 0, 0, LOTUS), null);
        assertThat(identity.decide(List.of(late, undated, early)).clusters())
                .singleElement()
                .satisfies(cluster -> assertThat(cluster.anchor()).isEqualTo(early.key()));
    }

    @Test
    void everyJoinAndEveryRefusalStatesItsEvidence() {
        Clustering clustering = identity.decide(List.of(
                mention("a", 0, 0, LOTUS, post("部长", "白鹭区委宣传部")),
                mention("a", 1, 0, LOTUS, post("民警", "白鹭区交警一大队")),
                mention("b", 0, 0, LOTUS, post("部长", "白鹭区委宣传部"))));
        assertThat(clustering.clusters().get(0).links())
                .extracting(Link::reason)
                .containsExactly("both articles give a post in 白鹭区委宣传部");
        assertThat(clustering.apart())
                .extracting(Link::reason)
                .contains("one is 白鹭区委宣传部部长 while the other is 白鹭区交警一大队民警");
    }

    @Test
    void theOrderOfMentionsChangesNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<PersonProfile> profiles = crowd(random);
            Clustering first = identity.decide(profiles);
            List<PersonProfile> shuffled = new ArrayList<>(profiles);
            Collections.shuffle(shuffled, random);
            assertThat(identity.decide(shuffled)).isEqualTo(first);
        }
    }

    @Test
    void aThousandMentionsAreDecidedInAMoment() {
        Random random = new Random(1);
        List<PersonProfile> profiles = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            profiles.add(among(
                    mention("p" + i, 0, 0, i % 3 == 0 ? STONE : LOTUS, post("书记", "莲塘街道党工委")),
                    "钱" + random.nextInt(900),
                    "孙" + random.nextInt(900)));
        }
        long begin = System.nanoTime();
        assertThat(identity.decide(profiles).clusters()).hasSize(1);
        assertThat((System.nanoTime() - begin) / 1e9).isLessThan(3);
    }

    private static List<PersonProfile> crowd(Random random) {
        Place[] places = {LOTUS, STONE, FAR, Place.UNKNOWN};
        String[] bodies = {"莲塘街道党工委", "白鹭区委", "白鹭区政府", "白鹭区交警一大队", "向阳小学", "荷花里社区居委会"};
        String[] titles = {"书记", "民警", "主任", "委员"};
        List<PersonProfile> profiles = new ArrayList<>();
        for (int doc = 0; doc < 8; doc++) {
            int mentions = 1 + random.nextInt(3);
            for (int i = 0; i < mentions; i++) {
                HeldPost[] posts = random.nextBoolean()
                        ? new HeldPost[0]
                        : new HeldPost[] {
                            post(titles[random.nextInt(titles.length)], bodies[random.nextInt(bodies.length)])
                        };
                PersonProfile profile =
                        mention("d" + doc, random.nextInt(2), i, places[random.nextInt(places.length)], posts);
                profiles.add(among(
                        dated(profile, random.nextInt(4) == 0 ? null : LocalDate.of(2020 + random.nextInt(3), 1, 1)),
                        "钱" + random.nextInt(3),
                        "孙" + random.nextInt(3)));
            }
        }
        return profiles;
    }

    private List<Set<String>> groups(PersonProfile... profiles) {
        return identity.decide(List.of(profiles)).clusters().stream()
                .map(cluster -> cluster.members().stream()
                        .map(key -> key.doc() + "." + key.article() + "#" + key.index())
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static HeldPost post(String title, String body) {
        return new HeldPost(title, body, body, false);
    }

    private static PersonProfile mention(String doc, int article, int index, Place place, HeldPost... posts) {
        MentionKey key = new MentionKey(LocalDate.of(2020, 3, 1), doc, article, index);
        return new PersonProfile(key, "赵甲", place, List.of(posts), null, () -> Set.of("赵甲"));
    }

    private static PersonProfile dated(PersonProfile profile, @org.jspecify.annotations.Nullable LocalDate day) {
        MentionKey key = profile.key();
        return new PersonProfile(
                new MentionKey(day, key.doc(), key.article(), key.index()),
                profile.name(),
                profile.place(),
                profile.posts(),
                profile.introducedAs(),
                profile.companions());
    }

    private static PersonProfile introduced(String words, PersonProfile profile) {
        return new PersonProfile(
                profile.key(), profile.name(), profile.place(), profile.posts(), words, profile.companions());
    }

    private static PersonProfile named(String name, PersonProfile profile) {
        return new PersonProfile(
                profile.key(), name, profile.place(), profile.posts(), profile.introducedAs(), profile.companions());
    }

    private static PersonProfile among(PersonProfile profile, String... companions) {
        return new PersonProfile(
                profile.key(),
                profile.name(),
                profile.place(),
                profile.posts(),
                profile.introducedAs(),
                () -> Set.of(companions));
    }
}
