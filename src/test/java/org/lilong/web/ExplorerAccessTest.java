package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The explorer for readers with other eyes, hands and screens. */
final class ExplorerAccessTest {
    private static Explorer explorer;
    private static Browser browser;
    private static String axe;

    @BeforeAll
    static void start() throws Exception {
        explorer = Explorer.start();
        browser = explorer.browser();
        try (InputStream script = ExplorerAccessTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        if (explorer != null) {
            explorer.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'?q=a', #counts b",
        "list.html?list=events, .facets li",
        "question.html?id=event-types-by-month, '#chart canvas, .row'",
        "question.html?id=no-such-question, .problem",
        "thing.html?type=person&id=wqna4eavgizhyxr6, '#graph canvas'",
        "thing.html?type=page&id=A01, #print svg",
        "evidence.html?id=A01.0~participation-2, '#print .said'",
        "network.html, '#graph canvas'",
        "sparql.html, '#examples option + option'"
    })
    void isFreeOfWhatACheckerFindsOnDesksAndPhonesInLightAndDark(String view, String ready) throws Exception {
        for (String scheme : new String[] {"light", "dark"}) {
            int width = scheme.equals("light") ? 1440 : 390;
            browser.look(width, scheme);
            explorer.open(view + (view.contains("?") ? "&" : "?") + "lang=" + (width > 1000 ? "zh" : "en"));
            browser.await("document.querySelector('" + ready + "')");
            browser.evaluate(axe + ";''");
            // the editor is a library's, whose parts are not ours to name
            String found = browser.evaluate("""
                    axe.run({ exclude: ['#yasgui'] }, { resultTypes: ['violations'] }).then(({ violations }) =>
                      violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target + ' ' + node.failureSummary).join()).join('\\n'))""");

            assertThat(found).as(view + " in the " + scheme).isEmpty();
            assertThat(Integer.parseInt(browser.evaluate("document.documentElement.scrollWidth")))
                    .as("width of " + view)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void offersNamesToTheKeyboard() throws Exception {
        explorer.open("question.html?lang=zh&id=person-posts");
        browser.type("[name=person]", "shenyanqiu");
        browser.await("document.querySelector('.field .suggestions li')");
        browser.press("ArrowDown");
        assertThat(browser.await("document.querySelector('[name=person]').getAttribute('aria-activedescendant')"))
                .isEqualTo(browser.evaluate("document.querySelector('.field [aria-selected=true]').id"));
        browser.press("Enter");

        assertThat(browser.await("document.querySelector('[name=person]').value"))
                .isEqualTo("沈砚秋");
        assertThat(browser.evaluate("document.querySelector('[name=person]').getAttribute('aria-expanded')"))
                .isEqualTo("false");
    }

    @Test
    void escapeTakesOffersAwayAndKeepsWhatWasTyped() throws Exception {
        explorer.open("question.html?lang=zh&id=person-posts");
        browser.type("[name=person]", "shen");
        browser.await("document.querySelector('.field .suggestions li')");
        browser.press("Escape");

        assertThat(browser.evaluate("document.querySelectorAll('.field .suggestions li').length"))
                .isEqualTo("0");
        assertThat(browser.evaluate("document.querySelector('[name=person]').value"))
                .isEqualTo("shen");
    }

    @Test
    void theFirstTabLeadsPastTheHead() throws Exception {
        explorer.open("list.html?lang=en");
        browser.await("document.querySelector('#frame nav')");
        browser.press("Tab");

        assertThat(browser.await("document.activeElement.innerText")).isEqualTo("Skip to content");
        assertThat(browser.evaluate("document.querySelector('main').id")).isEqualTo("page");
        assertThat(browser.evaluate("document.activeElement.getAttribute('href')"))
                .isEqualTo("#page");
    }

    @Test
    void everyViewStandsInTheSameFrameAndSaysWhereItIs() throws Exception {
        for (String view : new String[] {"list.html", "network.html", "sparql.html"}) {
            explorer.open(view + "?lang=en");
            assertThat(browser.await("document.querySelector('#frame nav [aria-current=page]')?.getAttribute('href')"))
                    .isEqualTo(view);
            assertThat(browser.evaluate("document.querySelectorAll('#frame nav a').length"))
                    .isEqualTo("5");
        }
    }
}
