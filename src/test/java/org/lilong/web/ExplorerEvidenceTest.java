package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever the explorer shows leads to the sentence that says so, in its article and on the page as printed. */
final class ExplorerEvidenceTest extends InBrowser {
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
    void leadsFromALineOfTheNetworkToTheSentencesBehindIt() throws Exception {
        explorer.open("network.html?lang=en");
        browser.click("#tied tbody button");

        assertThat(browser.await("document.querySelector('#picked .statement blockquote')?.innerText"))
                .isNotEmpty();
        assertThat(browser.evaluate("document.querySelector('#picked .statement a').getAttribute('href')"))
                .contains("type=event");
    }

    @Test
    void drawsOnlyTheStrongerLinesOfANetworkWhereAskedTo() throws Exception {
        explorer.open("network.html?lang=en");
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
        explorer.open("thing.html?lang=en&type=event&id=" + event("A01.0~participation-2"));
        browser.await("document.querySelector('#attendees cite .proof')");
        explorer.open("evidence.html?lang=en&id=A01.0~participation-2");

        String quote = browser.await("document.querySelector('.passage mark')?.innerText");
        assertThat(browser.await("document.querySelectorAll('#print .large .said').length"))
                .isNotEqualTo("0");
        assertThat(browser.evaluate(MARKED)).isEqualTo(quote);
        assertThat(browser.evaluate("document.querySelector('.offsets').innerText"))
                .contains("File A01", "article characters ");
        assertThat(browser.evaluate("document.querySelector('#print .large').getAttribute('aria-label')"))
                .contains("A01", "sheet 1");
    }

    @Test
    void leadsFromAClaimInARowToWhatItRestsOn() throws Exception {
        explorer.open("question.html?lang=en&id=weak-claims");
        browser.click("tr.row a[href^=\"evidence.html\"]");

        assertThat(browser.await("document.querySelector('.passage mark')?.innerText"))
                .isNotEmpty();
    }

    @Test
    void marksTheSentenceOfARowOnThePrintedPage() throws Exception {
        explorer.open("thing.html?lang=en&type=article&id=A01.0&said=" + Caller.encoded("沈书记叮嘱大家注意保暖。"));

        browser.await("document.querySelector('#print .large .said')");
        assertThat(browser.evaluate(MARKED)).isEqualTo("沈书记叮嘱大家注意保暖。");
    }

    @Test
    void leadsFromThePrintedPageToItsArticles() throws Exception {
        explorer.open("thing.html?lang=en&type=page&id=A01");
        browser.await("document.querySelectorAll('#print a').length === 2");
        browser.evaluate("location.href = document.querySelector('#print a').getAttribute('href')");

        assertThat(browser.await("document.querySelector('.text') && location.search"))
                .contains("type=article");
    }

    @Test
    void saysWhereAPageWasNeverPrinted() throws Exception {
        explorer.open("evidence.html?lang=en&id=A02.0~participation-1");

        assertThat(browser.await("document.querySelector('#print .note:not([aria-busy])')?.innerText"))
                .contains("did not come as a PDF");
    }

    @Test
    void leadsFromASentenceToItsPlaceInTheArticle() throws Exception {
        explorer.open("question.html?lang=zh&id=person-posts&person=" + Caller.encoded("沈砚秋"));
        String shown = browser.await("document.querySelector('tr.evidence blockquote')?.innerText");
        browser.click("tr.evidence cite a");

        assertThat(shown).startsWith(browser.await("document.querySelector('.text mark#said')?.innerText"));
    }

    private static String event(String claim) throws Exception {
        return new Caller(explorer.server())
                .json("/api/v1/evidence/" + claim)
                .at("/data/about/event/0/id")
                .asText();
    }
}
