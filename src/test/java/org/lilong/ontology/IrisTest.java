package org.lilong.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    @Test
    void namesOfDocumentsArePercentEncoded() {
        assertThat(Iris.page("a-1_第2版.x")).hasToString("https://w3id.org/lilong/id/page/a-1_%E7%AC%AC2%E7%89%88%2Ex");
        assertThat(Iris.article("a.b", 3)).hasToString("https://w3id.org/lilong/id/article/a%2Eb.3");
    }

    @Test
    void spansAndLocalNodesBelongToTheirDocument() {
        Node article = Iris.article("007", 1);

        assertThat(Iris.span(article, 4, 9)).hasToString("https://w3id.org/lilong/id/article/007.1#char=4,9");
        assertThat(Iris.local(article, Iris.Local.PARTICIPATION, 2))
                .hasToString("https://w3id.org/lilong/id/article/007.1#participation-2");
        assertThat(Iris.documentOf(Iris.span(article, 4, 9))).isEqualTo(article);
        assertThat(Iris.pageOf(article)).isEqualTo(Iris.page("007"));
    }

    @Test
    void publishedIdsStayTheSame() {
        Node body = body("鹭洲区委", null);

        assertThat(Iris.id(Iris.person("007", 1, 2))).isEqualTo("yx2niwxt4z3wpxdt");
        assertThat(Iris.id(Iris.event("007", 1, 2))).isEqualTo("yx2niwxt4z3wpxdt");
        assertThat(Iris.id(body)).isEqualTo("l6galgdrbqy3xu3w");
        assertThat(Iris.id(Iris.post(body, "书记"))).isEqualTo("lforrkkcg3kt3pzb");
        assertThat(Iris.id(Iris.neighbourhood("菱角新村", "鹭洲区", "苇荡街道"))).isEqualTo("3mio5bbu5nc3nhsx");
        assertThat(Iris.id(Iris.place(null, "沧溟市", "鹭洲区", null))).isEqualTo("bjsmjpjxjibfvjgt");
    }

    @ParameterizedTest
    @CsvSource({"沧溟市鹭洲区委,鹭洲区委", "鹭洲区区委,鹭洲区委", "鹭洲区苇荡街道党工委,苇荡街道党工委", "鹭洲区委（一）,鹭洲 区委(一)"})
    void printsOfOneBodyGetOneIri(String one, String other) {
        assertThat(body(one, "苇荡街道")).isEqualTo(body(other, "苇荡街道"));
    }

    @ParameterizedTest
    @CsvSource({"沧溟市民政局,鹭洲区民政局", "鹭洲区委,鹭洲区政府", "苇荡街道,苇荡街道办事处"})
    void differentBodiesGetDifferentIris(String one, String other) {
        assertThat(body(one, "苇荡街道")).isNotEqualTo(body(other, "苇荡街道"));
    }

    @Test
    void aBodyOfTheDistrictIsOneInAllItsSubdistricts() {
        assertThat(body("鹭洲区委", "苇荡街道")).isEqualTo(body("鹭洲区委", "芦滩街道"));
    }

    @Test
    void aBodyOfTheCityIsOneInAllItsDistricts() {
        assertThat(Iris.organisation("沧溟市民政局", null, "沧溟市", "鹭洲区", null))
                .isEqualTo(Iris.organisation("沧溟市民政局", null, "沧溟市", "鹤汀区", "芦滩街道"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"房办", "城市管理队", "社区文化中心", "幸福小区业委会", "居民区党总支"})
    void aBodyWhoseNameHasNoLevelIsAnotherInEachSubdistrict(String name) {
        assertThat(body(name, "苇荡街道")).isNotEqualTo(body(name, "芦滩街道"));
    }

    @Test
    void districtsOfOneNameInTwoCitiesHaveTheirOwnBodies() {
        assertThat(Iris.organisation("鼓楼区委", null, "沧溟市", "鼓楼区", null))
                .isNotEqualTo(Iris.organisation("鼓楼区委", null, "云墟市", "鼓楼区", null));
    }

    @Test
    void aDistrictOfItsOwnNameIsOneWhetherOrNotItsCityIsPrinted() {
        assertThat(Iris.organisation("鹭洲区委", null, "沧溟市", "鹭洲区", null))
                .isEqualTo(Iris.organisation("鹭洲区委", null, null, "鹭洲区", null));
        assertThat(Iris.place(null, "沧溟市", "鹭洲区", "苇荡街道")).isEqualTo(Iris.place(null, null, "鹭洲区", "苇荡街道"));
    }

    @Test
    void aPlaceIsTheSameWhetherOrNotItsProvinceIsPrinted() {
        assertThat(Iris.place("某省", "沧溟市", "鹭洲区", null)).isEqualTo(Iris.place(null, "沧溟市", "鹭洲区", null));
        assertThat(Iris.place("某省", null, null, null)).isNotEqualTo(Iris.place(null, "某省", null, null));
    }

    @Test
    void typesAreReadOffIris() {
        assertThat(Iris.typeOf(Iris.person("1", 0, 0))).contains(Iris.Type.PERSON);
        assertThat(Iris.typeOf(Iris.local(Iris.article("1", 0), Iris.Local.PERSON, 0)))
                .contains(Iris.Type.ARTICLE);
        assertThat(Iris.typeOf(Terms.PAGE)).isEmpty();
    }

    private static Node body(String name, @Nullable String subdistrict) {
        return Iris.organisation(name, null, "沧溟市", "鹭洲区", subdistrict);
    }
}
