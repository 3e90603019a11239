package org.lilong.extraction.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lilong.article.Article;
import org.lilong.article.Place;
import org.lilong.article.Span;
import org.lilong.article.TracedText;
import org.lilong.extraction.claim.PostClaim;
import org.lilong.extraction.coreference.PartialNames;
import org.lilong.extraction.lexicon.Backing;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.Reliability;
import org.lilong.extraction.lexicon.WordFrequencies;
import org.lilong.extraction.organisation.Draft;
import org.lilong.extraction.text.ArticleView;
import org.lilong.language.Sentence;
import org.lilong.language.Token;

/** Names in sentences whose words are given as a segmenter would cut and tag them, its mistakes included. */
final class NameFinderTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final NameFinder FINDER = new NameFinder(LEXICON);

    @Test
    void aNameEndsWhereTheVerbBehindItBegins() {
        assertThat(names("校长/NN 卞霁致/NR 欢迎辞/NN ，/PU")).containsExactly("卞霁");
    }

    @Test
    void aWordOfEverydayLifeIsANameBehindATitle() {
        assertThat(names("副/JJ 主任/NN 温柔/VA 主持/VV 会议/NN 。/PU")).containsExactly("温柔");
    }

    @Test
    void aWordOfEverydayLifeIsNoNameElsewhere() {
        assertThat(names("她/PN 说话/VV 温柔/VA 。/PU")).isEmpty();
    }

    @Test
    void whatTellsAtOnePlaceOfAPageHelpsAtAnother() {
        String alone = "会上/NT ，/PU 温柔/VA 宣读/VV 了/AS 名单/NN 。/PU";
        PageNames page = page("区长/NN 温柔/VA 出席/VV 会议/NN 。/PU", alone);
        assertThat(page.printed()).containsExactly("温柔");
        assertThat(names("会议/NN 安排/VV 工作/NN 。/PU")).isEmpty();
    }

    @Test
    void namesSetWideStandInAListBehindItsHead() {
        assertThat(names("委员/NN ：/PU 费/NR \u3000 彤/NR \u3000\u3000 安/NR \u3000 蕾/NN \u3000\u3000 毕/NR \u3000 成/VV"))
                .containsExactly("费彤", "安蕾", "毕成");
    }

    @Test
    void anyWordIsANameBehindAnOfficeOfOneAndBeforeAMark() {
        assertThat(names("办事处/NN 主任/NN 花卉/NN ，/PU 副/JJ 书记/NN 温柔/VA 到会/VV 。/PU")).containsExactly("花卉", "温柔");
        assertThat(names("发展/VV 花卉/NN 产业/NN ，/PU 沃柑/NN 卖到/VV 了/AS 外地/NN 。/PU")).isEmpty();
    }

    @Test
    void aGivenNameMaySayOneCharacterTwice() {
        assertThat(names("（/PU 成员/NN ：/PU 卞/NR/PERSON 笑笑/VV 、/PU 马力/NN ）/PU")).contains("卞笑笑");
    }

    @Test
    void theWordsOfACreditBelongToNoName() {
        assertThat(names("卞霁/NR \u3000 文/NN \u3000\u3000 茅彤/NR \u3000 摄/VV")).containsExactly("卞霁", "茅彤");
    }

    @Test
    void aSurnameBehindAWordOfFamiliarityIsAnAddress() {
        assertThat(names("徒弟/NN 小/JJ 蒋/NR 中暑/VV 晕倒/VV 。/PU")).isEmpty();
    }

    @Test
    void twoNamesMayBeginWithTheSameCharacters() {
        PageNames page = page(
                "村民/NN 卞贤德/NR 来/VV 了/AS ，/PU 卞贤德/NR 说/VV 好/VA ，/PU 卞贤德/NR 走/VV 了/AS 。/PU",
                "村民/NN 卞/NR 贤才/VV 你/PN 看看/VV 我/PN ，/PU 卞贤/NR/PERSON 才/AD 对/P 他/PN 说/VV 好/VA 。/PU");
        assertThat(page.printed()).containsExactlyInAnyOrder("卞贤德", "卞贤才");
    }

    @Test
    void theLastNameOfAListEndsBeforeThoseWhoAreCounted() {
        assertThat(names("副主任/NN 卞霁/NR/PERSON 、/PU 谷丰/NR 和/CC 委员/NN 21/CD 人/NN 出席/VV 。/PU"))
                .containsExactly("卞霁", "谷丰");
        assertThat(names("卞霁/NR/PERSON 、/PU 伍彤/NR/PERSON 、/PU 苗条/NN 获/VV 第三/OD 名/M 。/PU"))
                .containsExactly("卞霁", "伍彤", "苗条");
    }

    @Test
    void aNameThatIsWrittenAsItSoundsIsLongerThanItsSurnameAllows() {
        assertThat(names("嘎查/NN 主任/NN 苏都其楞/NR 、/PU 代表/NN 卞霁/NR 到场/VV 。/PU")).containsExactly("苏都其楞", "卞霁");
    }

    @Test
    void whereSomebodyIsFromIsNoPerson() {
        assertThat(names("好/JJ 媳妇/NN ：/PU 卞霁/NR/PERSON （/PU 孟楼村/NR/PERSON ）/PU"))
                .containsExactly("卞霁");
    }

    @Test
    void whoResignsIsNamed() {
        assertThat(names("接受/VV 卞/VA 成文/NN 辞去/VV 副/JJ 区长/NN 职务/NN 的/DEG 请求/NN 。/PU"))
                .containsExactly("卞成文");
    }

    @Test
    void oneWordMayStandInARowOfNames() {
        assertThat(names("安康/VA \u3000 方向/NN \u3000 高兴/VA \u3000 石头/NN")).containsExactly("安康", "方向", "高兴", "石头");
    }

    @Test
    void aJoiningWordIsNoSurnameBeforeThoseWhoAreDescribed() {
        assertThat(names("居委会/NN 主任/NN 和/P 老年/NN 居民/NN 代表/NN 参加/VV 。/PU")).isEmpty();
        assertThat(names("居委会/NN 主任/NN 和/NR 志强/NR 参加/VV 。/PU")).containsExactly("和志强");
    }

    @Test
    void aWordIsANameBehindAMemberOfACommitteeOrBeforeTheSex() {
        assertThat(names("宣传/NN 委员/NN 成功/AD 主持/VV 会议/NN 。/PU")).containsExactly("成功");
        assertThat(names("第二/OD 选区/NN ：/PU 时代/NN （/PU 女/NN ）/PU")).containsExactly("时代");
    }

    @Test
    void whoIsCalledByASurnameAloneIsNotNamed() {
        assertThat(names("护林员/NN 老毕/VV/PERSON 正/AD 带/VV 着/AS 村民/NN 挖坑/VV 。/PU")).isEmpty();
    }

    @Test
    void aNameMayHaveTheSurnameOfTheHusbandBeforeIt() {
        assertThat(names("居民/NN 李/NR 陈美玉/NR/PERSON 女士/NN 揭牌/VV 。/PU")).containsExactly("李陈美玉");
    }

    @Test
    void aNameBehindATitleMayEndLikeAPlace() {
        assertThat(names("党/NN 工委/NN 副书记/NN 逄/NR/PERSON 红旗/NN 主持/VV 。/PU")).containsExactly("逄红旗");
    }

    @Test
    void aSloganWithAMiddleDotIsNoName() {
        assertThat(names("启动/VV “/PU 金丝桃/NN ·/PU 邻里/NN 情/NN ”/PU 活动/NN")).isEmpty();
    }

    @Test
    void aNameWithAMiddleDotIsOneName() {
        assertThat(names("社区/NN 医生/NN 帕提古丽·赛买提/NR/PERSON 介绍/VV 。/PU")).containsExactly("帕提古丽·赛买提");
    }

    @Test
    void aPlaceThatThePageNamesIsNoPerson() {
        assertThat(names("柏林里/NR 社区/NN 居民/NN 来到/VV 柏林/NR 活动/NN 。/PU")).isEmpty();
    }

    @Test
    void whatACompanyIsCalledAfterIsNoPerson() {
        assertThat(names("方正/NR/PERSON 数控/NN 有限/JJ 公司/NN 开业/VV ，/PU 方正/NR/PERSON 数控/NN 获奖/VV 。/PU"))
                .isEmpty();
        assertThat(names("卞霁/NR/PERSON 走访/VV 云岭/NR 数控/NN 有限/JJ 公司/NN 。/PU")).containsExactly("卞霁");
    }

    @Test
    void charactersThatMakeNoWordsSpeakForAName() {
        WordFrequencies words = WordFrequencies.load(LEXICON);
        NameCharacters characters = NameCharacters.load(LEXICON);
        double name = new NameOdds(words, "昨天卞霁来了").of(new Span(2, 4), characters.of("卞", "霁"));
        double word = new NameOdds(words, "昨天方便来了").of(new Span(2, 4), characters.of("方", "便"));
        assertThat(name).isGreaterThan(0);
        assertThat(word).isLessThan(0);
    }

    @Test
    void whatFollowsAtOnePlaceOnlyIsNoPartOfAName() {
        String first = "庭长/NN 卞敏/NR 到会/VV 。/PU";
        assertThat(names(first + " 卞敏先/NR/PERSON 到/VV 现场/NN 。/PU")).containsExactly("卞敏", "卞敏");
        assertThat(names("卞敏先/NR/PERSON 到/VV 现场/NN 。/PU")).containsExactly("卞敏先");
    }

    @Test
    void whatGoesOnTheSameEverywhereIsPartOfALongerWord() {
        String once = "汪舟/NR 石埠/NN 的/DEG 路灯/NN 亮/VV 了/AS 。/PU 记者/NN 走进/VV 汪舟/NR 石埠/NN 。/PU";
        assertThat(names(once + " 在/P 汪舟/NR 石埠/NN 茶场/NN ，/PU 大家/PN 说/VV 好/VA 。/PU"))
                .isEmpty();
        assertThat(names("副/JJ 镇长/NN 汪舟/NR 深入/VV 埠头/NN 调研/VV 。/PU")).containsExactly("汪舟");
    }

    @Test
    void whatWantsANounBelongsToTheNameBeforeAVerb() {
        assertThat(names("社区/NN 书记/NN 卞保有/NR 到场/VV 服务/VV 。/PU")).containsExactly("卞保有");
        assertThat(names("社区/NN 书记/NN 卞保/NR 有/VE 两/CD 个/M 办法/NN 。/PU")).containsExactly("卞保");
    }

    @Test
    void aWordThatLeadsOnToAVerbEndsNoName() {
        assertThat(names("副/JJ 主席/NN 卞芳为/NR 获奖/VV 选手/NN 颁奖/VV 。/PU")).containsExactly("卞芳");
    }

    @Test
    void aListedWordIsANameBehindAnOfficeOfFew() {
        assertThat(names("检察长/NN 昌盛/VA 出席/VV 会议/NN 。/PU")).containsExactly("昌盛");
        assertThat(names("居民/NN 满意/VA 。/PU")).isEmpty();
    }

    @Test
    void partOfASloganInQuotationMarksIsNoName() {
        assertThat(names("“/PU 童声/NR/PERSON 唱/VV 家园/NN ”/PU 歌会/NN 开幕/VV 。/PU")).isEmpty();
    }

    @Test
    void aClanAndPartsOfNamesAreOneName() {
        assertThat(names("社区/NN 的/DEG 阿苦/NR 伍果莫/NR 登台/VV 。/PU")).containsExactly("阿苦伍果莫");
        assertThat(names("彝族/NR 姑娘/NN 伍果莫/NR 登台/VV 。/PU")).containsExactly("伍果莫");
    }

    @Test
    void whoLivedLongAgoIsNotNamedHere() {
        assertThat(names("明代/NT 知府/NN 卞霁/NR/PERSON 曾/AD 到/VV 此/PN 。/PU")).isEmpty();
        assertThat(names("副/JJ 县长/NN 卞霁/NR/PERSON 曾/AD 到/VV 此/PN 。/PU")).containsExactly("卞霁");
    }

    @Test
    void whoCameFirstIsNamedBehindTheRank() {
        assertThat(names("第一/OD 名/M 　 卞霁/NR 　　 季军/NN ：/PU 钱霁/NR")).containsExactly("卞霁", "钱霁");
    }

    @Test
    void whatManyDoIsNoNameBehindWhatTheyAre() {
        assertThat(names("参赛/VV 护士/NN 飞奔/VV 上前/VV 。/PU")).isEmpty();
        assertThat(names("医院/NN 副/JJ 院长/NN 飞奔/VV 出席/VV 。/PU")).containsExactly("飞奔");
    }

    @Test
    void partOfANameAndATitleMeanTheOneWhoHoldsTheOffice() {
        ArticleView view = view("副/JJ 部长/NN 卞霁/NR 到会/VV 。/PU 卞/NR 部长/NN 说/VV 好/VA 。/PU 钱/NN 部长/NN 也/AD 说/VV 。/PU");
        List<NameFinder.Name> found = List.of(new NameFinder.Name(new Span(3, 5), "卞霁", 5));
        Draft draft = new Draft(Reliability.load());
        found.forEach(draft::name);
        draft.add(new Draft.Post(
                found.get(0), "副部长", null, PostClaim.Status.CURRENT, new Span(0, 5), Backing.POST_WITHOUT_BODY));
        new PartialNames(LEXICON, view, draft, found).find();
        assertThat(draft.personMentions()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("卞霁");
            assertThat(person.forms()).containsExactly("卞部长");
            assertThat(person.spans()).containsExactly(new Span(3, 5), new Span(8, 11));
        });
    }

    @Test
    void aTitleThatTwoOfOneSurnameHoldMeansNeither() {
        ArticleView view = view("主任/NN 卞霁/NR 、/PU 主任/NN 卞彤/NR 到会/VV 。/PU 卞/NR 主任/NN 说/VV 。/PU");
        List<NameFinder.Name> found =
                List.of(new NameFinder.Name(new Span(2, 4), "卞霁", 5), new NameFinder.Name(new Span(7, 9), "卞彤", 5));
        Draft draft = new Draft(Reliability.load());
        found.forEach(draft::name);
        found.forEach(name -> draft.add(
                new Draft.Post(name, "主任", null, PostClaim.Status.CURRENT, name.span(), Backing.POST_WITHOUT_BODY)));
        new PartialNames(LEXICON, view, draft, found).find();
        assertThat(draft.personMentions())
                .allSatisfy(person -> assertThat(person.forms()).isEmpty());
    }

    private static List<String> names(String words) {
        ArticleView view = view(words);
        return FINDER
                .find(view, FINDER.contenders(FINDER.candidates(List.of(view)).get(0)), Set.of())
                .stream()
                .map(NameFinder.Name::name)
                .toList();
    }

    private static PageNames page(String... articles) {
        return new PageNames(
                FINDER,
                java.util.Arrays.stream(articles).map(NameFinderTest::view).collect(Collectors.toList()));
    }

    /** An article of one paragraph: word/tag or word/tag/class, separated by spaces; a wide space stands for itself. */
    private static ArticleView view(String words) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String item : words.split(" ")) {
            String[] parts = item.split("/");
            Span span = new Span(text.length(), text.length() + parts[0].length());
            text.append(parts[0]);
            if (parts.length > 1) {
                tokens.add(new Token(span, parts[0], parts[1], parts.length > 2 ? parts[2] : "O"));
            }
        }
        Sentence sentence = new Sentence(new Span(0, text.length()), tokens);
        Article article =
                new Article("page", 0, "", TracedText.of(text.toString()), List.of(), null, null, Place.UNKNOWN, null);
        return new ArticleView(article, List.of(sentence), LEXICON);
    }
}
