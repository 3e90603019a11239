package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;
import org.lilong.query.NamedQuery;

/** The explorer in a real browser; skipped where there is no Chromium. */
final class ExplorerTest {
    private static final Catalogue CATALOGUE = Explorer.CATALOGUE;
    private static Explorer explorer;
    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        explorer = Explorer.start();
        server = explorer.server();
        browser = explorer.browser();
    }

    @AfterAll
    static void stop() throws Exception {
        if (explorer != null) {
            explorer.close();
        }
    }

    @AfterEach
    void nothingWentWrongAndNothingWasFetchedFromElsewhere() {
        explorer.nothingWentWrongAndNothingWasFetchedFromElsewhere();
    }

    @Test
    void listsEveryQuestionOfTheCatalogueInBothLanguages() throws Exception {
        open("?lang=en");
        browser.await("document.querySelectorAll('.groups a').length === "
                + CATALOGUE.all().size());
        String english = browser.evaluate("document.querySelector('.groups').innerText");
        browser.click("#language");
        String chinese = browser.evaluate("document.querySelector('.groups').innerText");

        for (NamedQuery query : CATALOGUE.all()) {
            assertThat(english).contains(query.en());
            assertThat(chinese).contains(query.zh());
        }
        assertThat(browser.await("document.querySelector('#coverage canvas') && 'drawn'"))
                .isEqualTo("drawn");
    }

    @Test
    void makesAFormOfEveryQuestion() throws Exception {
        for (NamedQuery query : CATALOGUE.all()) {
            StringBuilder given = new StringBuilder();
            for (Map.Entry<String, String> one : Community.parameters(query).entrySet()) {
                given.append("&" + one.getKey() + "=" + Caller.encoded(one.getValue()));
            }
            int rows = new Caller(server)
                    .json("/api/v1/queries/" + query.id() + "/results?limit=100" + given)
                    .at("/page/count")
                    .asInt();
            open("question.html?lang=en&id=" + query.id() + given);
            String said = browser.await("document.querySelector('#count, .problem, #answer .note')?.innerText");
            assertThat(said).as(query.id()).startsWith(rows == 0 ? "Nothing matches" : rows + " row");
            assertThat(browser.evaluate("document.querySelectorAll('tr.row').length"))
                    .as(query.id())
                    .isEqualTo(Integer.toString(rows));
            assertThat(browser.evaluate("document.querySelectorAll('#ask input').length"))
                    .as(query.id())
                    .isEqualTo(Integer.toString(query.parameters().size()));
        }
    }

    @Test
    void suggestsNamesByPinyinAndShowsTheSentenceBehindEachRow() throws Exception {
        open("question.html?lang=zh&id=person-posts");
        browser.type("[name=person]", "shenyanqiu");
        assertThat(browser.await("document.querySelector('.suggestions li')?.innerText"))
                .contains("沈砚秋");
        browser.evaluate(
                "document.querySelector('.suggestions li').dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true}))");
        browser.click("#ask button");

        assertThat(browser.await("document.querySelector('tr.evidence blockquote')?.innerText"))
                .contains("沈砚秋");
        assertThat(browser.evaluate("document.querySelector('tr.evidence a').getAttribute('href')"))
                .startsWith("thing.html?type=article");
        assertThat(browser.evaluate("location.search")).contains("person=");
    }

    @Test
    void saysWhatIsWrongWithWhatWasAsked() throws Exception {
        open("question.html?lang=en&id=no-such-question");

        assertThat(browser.await("document.querySelector('.problem')?.innerText"))
                .contains("no-such-question");
    }

    @Test
    void showsEverythingKnownOfAPersonAnEventAnArticle() throws Exception {
        open("?lang=en");
        browser.type("#words", "沈砚秋");
        browser.click("[role=search] button");
        browser.click("#found li a");
        assertThat(browser.await("document.querySelector('h1')?.innerText")).isEqualTo("沈砚秋");
        assertThat(browser.await("document.querySelector('#posts blockquote mark')?.innerText"))
                .contains("沈砚秋");
        assertThat(browser.await("document.querySelector('#graph canvas') && 'drawn'"))
                .isEqualTo("drawn");

        browser.click("#events .statement a[href*=\"type=event\"]");
        assertThat(browser.await("document.querySelector('#attendees')?.innerText"))
                .contains("沈砚秋", "attended");
        browser.click("#attendees cite a");
        assertThat(browser.await("document.querySelector('.text')?.innerText")).contains("沈砚秋");
    }

    @Test
    void listsAndNarrowsThings() throws Exception {
        open("?lang=en");
        browser.click("#counts a[href*=\"list=events\"]");
        int all = Integer.parseInt(browser.await("document.querySelectorAll('#things .rows li').length"));
        browser.click(".facets a[href*=\"type=\"]");
        browser.await("document.querySelector('.chosen a')");
        int some = Integer.parseInt(browser.await("document.querySelectorAll('#things .rows li').length"));
        assertThat(some).isLessThan(all);

        browser.click(".chosen a");
        assertThat(browser.await(
                        "!document.querySelector('.chosen') && document.querySelectorAll('#things .rows li').length"))
                .isEqualTo(Integer.toString(all));
    }

    @Test
    void saysWhichFilterEmptiesAList() throws Exception {
        open("list.html?lang=en&list=events&from=2030-01-01&to=2030-12-31");

        assertThat(browser.await("document.querySelector('#things .note + ul')?.innerText"))
                .contains("From: 2030-01-01", "alone 0");
    }

    @Test
    void showsAPersonInTimeAndWhyMentionsAreOne() throws Exception {
        open("thing.html?lang=en&type=person&id=wqna4eavgizhyxr6");

        assertThat(browser.await("document.querySelector('#timeline canvas') && 'drawn'"))
                .isEqualTo("drawn");
        browser.click("#why summary");
        assertThat(browser.await("document.querySelector('#why li, #why p + p')?.innerText"))
                .isNotEmpty();
    }

    @Test
    void namesWhatAPersonAttendedAndWhomTheyMet() throws Exception {
        open("thing.html?lang=en&type=person&id=wqna4eavgizhyxr6");

        assertThat(browser.await("document.querySelector('#events .statement a')?.href"))
                .contains("type=event");
        assertThat(browser.await("document.querySelector('#met li a')?.innerText"))
                .isNotEmpty();
    }

    @Test
    void leadsFromASentenceToItsPlaceInTheArticle() throws Exception {
        open("question.html?lang=zh&id=person-posts&person=" + Caller.encoded("沈砚秋"));
        String shown = browser.await("document.querySelector('tr.evidence blockquote')?.innerText");
        browser.click("tr.evidence cite a");

        assertThat(shown).startsWith(browser.await("document.querySelector('.text mark#said')?.innerText"));
    }

    @Test
    void headsColumnsInTheLanguageThatIsSpokenAndDrawsNumbers() throws Exception {
        open("question.html?lang=zh&id=event-types-by-month");
        assertThat(browser.await("document.querySelector('thead')?.innerText")).contains("月份", "活动数");
        assertThat(browser.await("document.querySelector('#chart canvas') && 'drawn'"))
                .isEqualTo("drawn");
        browser.click("#language");
        assertThat(browser.evaluate("document.querySelector('thead').innerText"))
                .contains("Month", "Events");
    }

    @Test
    void drawsTheNetwork() throws Exception {
        open("network.html?lang=en");

        assertThat(browser.await(
                        "document.querySelector('#graph canvas') && document.querySelector('#said').innerText"))
                .matches("[1-9][0-9]* People.*");
    }

    @Test
    void leadsFromALineOfTheNetworkToTheSentencesBehindIt() throws Exception {
        open("network.html?lang=en");
        browser.click("#tied tbody button");

        assertThat(browser.await("document.querySelector('#picked .statement blockquote')?.innerText"))
                .isNotEmpty();
        assertThat(browser.evaluate("document.querySelector('#picked .statement a').getAttribute('href')"))
                .contains("type=event");
    }

    @Test
    void drawsOnlyTheStrongerLinesOfANetworkWhereAskedTo() throws Exception {
        open("network.html?lang=en");
        int all = Integer.parseInt(
                browser.await("/· ([0-9]+) lines/.exec(document.querySelector('#said')?.innerText)?.[1]"));
        browser.await("document.querySelector('#weight')");
        browser.evaluate("document.querySelector('#weight').value = 2;"
                + "document.querySelector('#weight').dispatchEvent(new Event('change'))");

        int some = Integer.parseInt(
                browser.await("/· ([0-9]+) lines .2. times/.exec(document.querySelector('#said').innerText)?.[1]"));
        assertThat(some).isLessThan(all).isPositive();
    }

    @Test
    void showsTheWordsOfAClaimOnThePageAsPrinted() throws Exception {
        open("thing.html?lang=en&type=event&id=" + event("A01.0~participation-2"));
        browser.await("document.querySelector('#attendees cite .proof')");
        open("evidence.html?lang=en&id=A01.0~participation-2");

        String quote = browser.await("document.querySelector('.passage mark')?.innerText");
        assertThat(browser.await("document.querySelectorAll('#print .large .said').length"))
                .isNotEqualTo("0");
        assertThat(browser.evaluate(MARKED)).isEqualTo(quote);
        assertThat(browser.evaluate("document.querySelector('.offsets').innerText"))
                .contains("File A01", "article characters ");
        assertThat(browser.evaluate("document.querySelector('#print .large').getAttribute('aria-label')"))
                .contains("A01", "sheet 1");
    }

    /** The printed characters whose middle lies under a mark, read off the drawing. */
    private static final String MARKED = """
            (() => {
              const svg = document.querySelector('#print .large');
              const marks = [...svg.querySelectorAll('.said')].map((one) => one.getBBox());
              const under = (x, y) => marks.some((one) => x > one.x && x < one.x + one.width && y > one.y && y < one.y + one.height);
              return [...svg.querySelectorAll('text')].map((text) => [...text.textContent].filter((_, at) => {
                const box = text.getExtentOfChar(at);
                return under(box.x + box.width / 2, box.y + box.height / 2);
              }).join('')).join('');
            })()""";

    @Test
    void leadsFromAClaimInARowToWhatItRestsOn() throws Exception {
        open("question.html?lang=en&id=weak-claims");
        browser.click("tr.row a[href^=\"evidence.html\"]");

        assertThat(browser.await("document.querySelector('.passage mark')?.innerText"))
                .isNotEmpty();
    }

    @Test
    void marksTheSentenceOfARowOnThePrintedPage() throws Exception {
        open("thing.html?lang=en&type=article&id=A01.0&said=" + Caller.encoded("沈书记叮嘱大家注意保暖。"));

        browser.await("document.querySelector('#print .large .said')");
        assertThat(browser.evaluate(MARKED)).isEqualTo("沈书记叮嘱大家注意保暖。");
    }

    @Test
    void leadsFromThePrintedPageToItsArticles() throws Exception {
        open("thing.html?lang=en&type=page&id=A01");
        browser.await("document.querySelectorAll('#print a').length === 2");
        browser.evaluate("location.href = document.querySelector('#print a').getAttribute('href')");

        assertThat(browser.await("document.querySelector('.text') && location.search"))
                .contains("type=article");
    }

    @Test
    void saysWhereAPageWasNeverPrinted() throws Exception {
        open("evidence.html?lang=en&id=A02.0~participation-1");

        assertThat(browser.await("document.querySelector('#print .note:not([aria-busy])')?.innerText"))
                .contains("did not come as a PDF");
    }

    private static String event(String claim) throws Exception {
        return new Caller(server)
                .json("/api/v1/evidence/" + claim)
                .at("/data/about/event/0/id")
                .asText();
    }

    @Test
    void runsAnExampleOfTheCatalogueInTheEditor() throws Exception {
        open("sparql.html?lang=en&question=absences");
        browser.await("document.querySelector('.CodeMirror')?.CodeMirror?.getValue()?.includes('SELECT')");
        browser.await("document.querySelectorAll('#examples option').length === "
                + (CATALOGUE.all().size() + 1));
        browser.click(".yasqe_queryButton");

        assertThat(browser.await("document.querySelector('.yasr_results table tbody')?.innerText"))
                .isNotEmpty();
        assertThat(List.copyOf(browser.fetched())).anyMatch(address -> address.endsWith("/sparql"));
    }

    private static void open(String address) {
        explorer.open(address);
    }
}
