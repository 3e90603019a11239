package org.lilong.article.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lilong.article.Place;

class PlaceFinderTest {
    private static final double HEAD = 3;

    @Test
    void aClauseBeforeTheBareWordForDistrictIsNoName() {
        assertThat(find("云门街道平安会议", "受区委委托，区妇联副主席池小鱼代表区妇联到会，宣布区委决定。", "钟晓代表区妇联讲话，宣布区委的任命。")
                        .district())
                .isNull();
    }

    @Test
    void anAreaOfAnotherKindIsNoDistrict() {
        assertThat(find("消防演练进厂区", "服务区设在厂区门口，厂区人员参加。").district()).isNull();
    }

    @Test
    void aDistrictThatTheListDoesNotHoldIsFoundInAHeadline() {
        assertThat(find("云岭区召开平安会议", "区委书记钟晓出席。").district()).isEqualTo("云岭区");
    }

    @Test
    void aZoneLiesInTheDistrictWhoseBodiesThePageNames() {
        assertThat(find("云门开发区报", "鄞州区委常委钟晓，区教育局局长池小鱼，开发区党工委书记闻人语出席。", "开发区总工会主办，开发区企业参加。")
                        .district())
                .isEqualTo("鄞州区");
        assertThat(find("云门开发区报", "开发区党工委书记闻人语出席。", "开发区总工会主办，开发区企业参加。").district())
                .isEqualTo("开发区");
    }

    @Test
    void aCountyIsAtHomeThoughThePageNamesGuestsInFullAndItselfWithoutItsTypeWord() {
        assertThat(find("旅顺口区代表团来沛阳考察", "县委书记钟晓、县林业局局长池小鱼陪同。", "旅顺口区区长闻人语说，沛阳的竹子好，愿与绩溪共享。", "代表团来绩溪参观，绩溪风光好。")
                        .district())
                .isEqualTo("绩溪县");
    }

    @Test
    void aCityOfACountysRankIsAtHomeThoughCountiesVisitIt() {
        assertThat(find("明光时讯", "市委书记钟晓、市民政局局长池小鱼出席。", "明光市第一小学开学。", "绩溪县妇联主席闻人语来访。")
                        .district())
                .isEqualTo("明光市");
    }

    @Test
    void theTitleOfATownsHeadIsNoPartOfItsName() {
        assertThat(find("云门镇党代会", "云门镇镇长钟晓、云门镇副镇长池小鱼出席。").subdistrict()).isEqualTo("云门镇");
    }

    @Test
    void goingHomeIsNoTownship() {
        assertThat(find("春节将至", "大学生尽快返乡，大学生尽快返乡。").subdistrict()).isNull();
    }

    @Test
    void aNameBeginsWhereWhatStandsBeforeItVaries() {
        assertThat(find("区政协委员代表视察云门街道养老服务", "他们来到云门街道，视察食堂。").subdistrict()).isEqualTo("云门街道");
    }

    private static Place find(String head, String... sentences) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(head, HEAD));
        for (String sentence : sentences) {
            evidence.add(new Evidence(sentence, 1));
        }
        return PlaceFinder.find(evidence);
    }
}
