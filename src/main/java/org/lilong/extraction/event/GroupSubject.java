package org.lilong.extraction.event;

import java.util.regex.Pattern;

/** Tells whether the words before a verb name people without names as those who do it. */
final class GroupSubject {
    private static final Pattern LEAD =
            Pattern.compile("^\\s*(?:并|还|也|又|同时|现场|随后)?(?:[与和同跟向给为对把让请将被从]|组织|带领|带着|邀请|看望|慰问|走访)");
    private static final Pattern GROUP = Pattern.compile(
            "(?:书记|主任|代表|群众|居民|村民|志愿者|人员|负责人|干部|成员|党员|学生|嘉宾|家长|老人|教师|师生|选手|街坊|邻居|市民|游客|学员|队员|民警|协管员|业主|委员|领导|专家|学者|同志|会员|观众|代表队|队伍|家庭|青年|职工|员工|商户|养殖户|种植户|农户|住户|楼组长|楼栋长|网格员|社工|棋友|骑手|乡亲|参赛者|听众|孩子)们?"
                    + "(?:共|约|近|等)?(?:[0-9一二三四五六七八九十百]+余?[多名人位]*)?(?:也|都|均|就|便|共同|先后|分别|依次|纷纷|踊跃|积极|一起|一同|集体|自发|陆续)*$");

    private GroupSubject() {}

    static boolean isBefore(String words) {
        return !LEAD.matcher(words).find() && GROUP.matcher(words).find();
    }
}
