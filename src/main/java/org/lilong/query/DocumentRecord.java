package org.lilong.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the store holds of one document, in the schema in which pages are annotated by hand; iri, confidence, evidence and absent are more.
 *
 * @param doc the document's name
 */
public record DocumentRecord(
        String doc,
        List<Article> articles,
        List<Person> people,
        List<Post> posts,
        List<Organisation> organisations,
        List<Neighbourhood> neighbourhoods,
        List<Event> events) {

    /**
     * A piece of the page.
     *
     * @param published its own date, else the page's, in ISO form
     */
    public record Article(
            int n,
            String title,
            @Nullable String published,
            @Nullable String signed,
            @Nullable String district,
            @Nullable String subdistrict,
            String iri) {}

    /**
     * Words that say so.
     *
     * @param article number of the article
     * @param begin offset of the first character in the article's text, in UTF-16 code units
     * @param end offset behind the last one
     */
    public record Evidence(int article, int begin, int end, String text) {}

    /**
     * A person; two people of one name are two records.
     *
     * @param aliases other ways in which the page refers to them
     * @param articles numbers of the articles that name them
     */
    public record Person(
            String name,
            String iri,
            List<String> aliases,
            List<Integer> articles,
            double confidence,
            List<Evidence> evidence) {}

    /**
     * An office that an article gives a person.
     *
     * @param org resolved name of the body, or null where it is not known
     * @param status "former" or "acting"; null for an office held
     */
    public record Post(
            String person,
            String title,
            @Nullable String org,
            int article,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String status,

            String personIri,
            double confidence,
            List<Evidence> evidence) {}

    /** A body under its resolved name. */
    public record Organisation(
            String name,
            List<String> aliases,
            List<Integer> articles,
            String iri,
            double confidence,
            List<Evidence> evidence) {}

    /** A residential area. */
    public record Neighbourhood(
            String name,
            List<String> aliases,
            List<Integer> articles,
            String iri,
            double confidence,
            List<Evidence> evidence) {}

    /**
     * An event, put together from all articles of the page that tell of it.
     *
     * @param id its number on the page, "e0"
     * @param article number of the article that tells most of it
     * @param date in ISO form, "--05-29" where the year is not known, or null
     * @param groups people who took part and are named only together
     * @param organisations bodies that took part as bodies and did not hold it
     * @param absent who was expected and stayed away, or was represented
     */
    public record Event(
            String id,
            String iri,
            int article,
            String label,
            String type,
            @Nullable String date,
            @Nullable String place,
            List<String> organisers,
            List<Participant> participants,
            List<String> groups,
            List<String> organisations,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Absent> absent,
            double confidence,
            List<Evidence> evidence) {}

    /**
     * Somebody who was there.
     *
     * @param as roles
     * @param capacity the posts in which they came, body and title
     * @param onBehalfOf names of those for whom they came
     */
    public record Participant(
            String person,
            List<String> as,
            String iri,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> capacity,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> onBehalfOf,
            double confidence,
            List<Evidence> evidence) {}

    /**
     * Somebody who was not there.
     *
     * @param who name of the person or body, or the words for a group
     * @param presence "absent" or "represented"
     */
    public record Absent(String who, String presence, double confidence, List<Evidence> evidence) {}
}
