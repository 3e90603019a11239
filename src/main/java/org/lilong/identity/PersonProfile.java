package org.lilong.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;

/**
 * What one article says of one person, as far as it tells who they are.
 *
 * @param key where
 * @param name the {@linkplain NameKey key} of the full name; only mentions of one name can be one person
 * @param place where the article is at home
 * @param posts posts held, now or formerly
 * @param introducedAs the words without an office that introduce them ("15岁的中学生"), or null
 * @param companions asked only where posts and places leave the question open: keys of the names of all people in the article, this one among them
 */
public record PersonProfile(
        MentionKey key,
        String name,
        Place place,
        List<HeldPost> posts,
        @Nullable String introducedAs,
        Supplier<Set<String>> companions) {
    public PersonProfile {
        posts = List.copyOf(posts);
    }

    Set<String> bodies() {
        return posts.stream().map(HeldPost::body).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
