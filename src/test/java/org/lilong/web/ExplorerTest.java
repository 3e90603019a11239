package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;
import org.lilong.query.NamedQuery;

/** The explorer in a real browser; skipped where there is no Chromium. */
final class ExplorerTest extends InBrowser {
    private static final Catalogue CATALOGUE = Explorer.CATALOGUE;

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
            int rows = new Caller(explorer.server())
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
        browser.await("document.querySelector('h1')?.innerText === '沈砚秋'");
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
    void runsAnExampleOfTheCatalogueInTheEditor() throws Exception {
        open("sparql.html?lang=en&question=absences");
        browser.await("document.querySelector('.CodeMirror')?.CodeMirror?.getValue()?.includes('presence-absent')");
        browser.await("document.querySelectorAll('#examples option').length === "
                + (CATALOGUE.all().size() + 1));
        browser.click(".yasqe_queryButton");

        assertThat(browser.await("document.querySelector('.yasr_results table tbody')?.innerText"))
                .isNotEmpty();
        assertThat(List.copyOf(browser.fetched())).anyMatch(address -> address.endsWith("/sparql"));
        browser.await("(window.thing = document.querySelector('.yasr_results a[href*=\"/id/event/\"]'))?.href");
        browser.evaluate("thing.addEventListener('click', (event) => event.preventDefault()); thing.click()");
        assertThat(browser.evaluate("thing.href"))
                .startsWith(explorer.server().address() + "thing.html?type=event&id=");
    }

    private static void open(String address) {
        explorer.open(address);
    }
}
