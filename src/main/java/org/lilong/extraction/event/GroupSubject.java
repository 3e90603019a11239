package org.lilong.extraction.event;

import java.util.regex.Pattern;

/** Tells whether the words before a verb name people without names as those who do it. */
final class GroupSubject {
    private static final Pattern LEAD =
            Pattern.compile("^\\s*(?:并|还|也|又|同时|现场|随后)?(?:[与和同跟向给为对把让请将被从]|组织|带领|带着|邀请|看望|慰问|走访)");
    private static final Pattern GROUP = EventWord.GROUP.in(
            "%s们?" + "(?:共|约|近|等)?(?:[0-9一二三四五六七八九十百]+余?[多名人位]*)?(?:也|都|均|就|便|共同|先后|分别|依次|纷纷|踊跃|积极|一起|一同|集体|自发|陆续)*$");

    private GroupSubject() {}

    static boolean isBefore(String words) {
        return !LEAD.matcher(words).find() && GROUP.matcher(words).find();
    }
}
