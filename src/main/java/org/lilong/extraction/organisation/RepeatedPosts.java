package org.lilong.extraction.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lilong.extraction.organisation.Draft.Post;

/** Takes a person's posts together that an article gives again and again, the one with its body before those without. */
final class RepeatedPosts {
    private RepeatedPosts() {}

    /** Each post once, in the order in which they are given. */
    static List<Post> dropped(List<Post> all) {
        List<Post> kept = new ArrayList<>();
        for (Post post : all) {
            List<Post> sameTitle = kept.stream()
                    .filter(other -> other.title().equals(post.title()))
                    .toList();
            if (sameTitle.stream().anyMatch(other -> says(other, post))) {
                continue;
            }
            Optional<Post> worse =
                    sameTitle.stream().filter(other -> isBetter(post, other)).findFirst();
            worse.ifPresentOrElse(other -> kept.set(kept.indexOf(other), post), () -> kept.add(post));
        }
        return kept;
    }

    private static boolean isBetter(Post post, Post other) {
        return post.organisation() != null && other.organisation() == null;
    }

    private static boolean says(Post post, Post other) {
        return post.organisation() == other.organisation() || other.organisation() == null;
    }
}
