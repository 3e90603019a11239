package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the explorer tells while it waits, where it fails, where an answer is not whole, and how a view is taken along. */
final class ExplorerStatesTest extends InBrowser {
    private static final String QUESTION = "question.html?lang=en&id=person-posts";

    @Test
    void aSlowAnswerCanBeGivenUpAndAskedForAgain() throws Exception {
        askFor("沈砚秋");
        answer("(url, {signal}) => new Promise((_, no) => signal.addEventListener('abort', () => no(signal.reason)))");
        browser.click("#ask button");
        browser.click("#cancel");

        assertThat(browser.await("document.querySelector('.problem')?.innerText"))
                .contains("Given up");
        recovers();
    }

    @Test
    void tooManyQuestionsAtOnceSaysHowLongToWait() throws Exception {
        askFor("沈砚秋");
        answer(
                "async () => new Response('{\"detail\": \"There are 24 under way.\"}', {status: 429, headers: {'Retry-After': '7'}})");
        browser.click("#ask button");

        assertThat(browser.await("document.querySelector('.problem')?.innerText"))
                .contains("Too many questions at once", "There are 24 under way.", "Wait for 7 s");
        recovers();
    }

    @Test
    void aTimeoutIsNotShownAsNoResults() throws Exception {
        askFor("沈砚秋");
        answer("async () => new Response('{\"detail\": \"It took longer than 30 s.\"}', {status: 503})");
        browser.click("#ask button");

        assertThat(browser.await("document.querySelector('.problem')?.innerText"))
                .contains("It took longer than 30 s.", "does not mean that there is nothing");
        assertThat(browser.evaluate("document.querySelector('#answer').innerText"))
                .doesNotContain("Nothing matches");
        recovers();
    }

    @Test
    void aServerThatIsGoneIsNamedAsSuch() throws Exception {
        askFor("沈砚秋");
        answer("async () => { throw new TypeError('Failed to fetch'); }");
        browser.click("#ask button");

        assertThat(browser.await("document.querySelector('.problem')?.innerText"))
                .contains("The server does not answer");
        recovers();
    }

    @Test
    void noResultsComeWithWhatToTry() throws Exception {
        explorer.open(QUESTION + "&person=" + Caller.encoded("查无此人"));

        assertThat(browser.await("document.querySelector('#empty')?.parentElement.innerText"))
                .contains("Nothing matches.", "Nothing is called '查无此人'", "Ask for less");
    }

    @Test
    void anAnswerThatIsNotWholeSaysSoAndWhy() throws Exception {
        explorer.open("network.html?lang=en&limit=2");

        assertThat(browser.await("document.querySelector('.cut')?.innerText"))
                .startsWith("This is not everything:")
                .contains("people the 2 who came to most events are shown");
    }

    @Test
    void backLeadsToWhatWasAskedBefore() throws Exception {
        askFor("沈砚秋");
        String rows = browser.evaluate("document.querySelector('#count').innerText");
        browser.evaluate("document.querySelector('[name=person]').value = '查无此人'");
        browser.click("#ask button");
        browser.await("document.querySelector('#empty')");
        browser.evaluate("history.back()");

        assertThat(browser.await("document.querySelector('#count')?.innerText")).isEqualTo(rows);
        assertThat(browser.evaluate("document.querySelector('[name=person]').value"))
                .isEqualTo("沈砚秋");
    }

    @Test
    void aSearchHasAnAddress() throws Exception {
        explorer.open("?lang=en&q=" + Caller.encoded("沈砚秋"));

        assertThat(browser.await("document.querySelector('#found li a')?.innerText"))
                .isEqualTo("沈砚秋");
    }

    @Test
    void aViewIsTakenAlongAsSparqlWithItsValues() throws Exception {
        askFor("沈砚秋");
        browser.click("#copy-sparql");
        String copied = browser.await("document.querySelector('#copy-sparql').dataset.copied");
        browser.click("#in-editor");
        browser.await("document.querySelector('.CodeMirror')?.CodeMirror?.getValue()?.includes('沈砚秋')");
        browser.click(".yasqe_queryButton");

        assertThat(copied).contains("SELECT", "\"沈砚秋\"");
        assertThat(browser.await("document.querySelector('.yasr_results table tbody')?.innerText"))
                .isNotEmpty();
    }

    @Test
    void aListIsDownloadedAsItIsNarrowed() throws Exception {
        explorer.open("list.html?lang=en&list=events&from=2020-01-01");
        browser.click("#copy-api");

        assertThat(browser.await("document.querySelector('#copy-api').dataset.copied"))
                .isEqualTo(explorer.server().address() + "api/v1/events?from=2020-01-01");
        assertThat(browser.evaluate("document.querySelector('.exports a[download]').getAttribute('href')"))
                .isEqualTo("api/v1/events?from=2020-01-01&format=csv");
    }

    private static void askFor(String person) throws Exception {
        explorer.open(QUESTION + "&person=" + Caller.encoded(person));
        browser.await("document.querySelector('#count')?.innerText");
    }

    /** Puts something in the place of the server. */
    private static void answer(String fetch) {
        browser.evaluate("window.before = window.fetch; window.fetch = " + fetch + "; ''");
    }

    /** With the server back, trying again shows the rows. */
    private static void recovers() throws Exception {
        browser.evaluate("window.fetch = window.before; ''");
        browser.click(".problem .again");
        assertThat(browser.await("document.querySelector('#count')?.innerText")).contains("row");
    }
}
