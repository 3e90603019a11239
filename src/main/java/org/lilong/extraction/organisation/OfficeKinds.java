package org.lilong.extraction.organisation;

import java.util.regex.Pattern;

/** Tells by an office what kind of body it is held in, as a pattern of how such bodies' names end. */
public final class OfficeKinds {
    /** Offices that so many kinds of body have that only a body named as such counts. */
    private static final Pattern COMMON = Pattern.compile(".*(?:书记|支书|主任|委员|主席|组长|成员|代表|主委)");

    private OfficeKinds() {}

    /** Whether an office tells the kind of its body so surely that a name of that kind is enough. */
    static boolean tells(String title) {
        return !COMMON.matcher(title).matches();
    }

    /** How the names of bodies end that an office of this title belongs to, as a pattern; "" where the title does not tell. */
    public static String of(String title) {
        if (title.endsWith("校长") || title.contains("辅导员") || title.matches(".*(?:老师|教师|班主任)")) {
            return ".*(?:小学|中学|学校|大学|学院|分校)";
        }
        if (title.matches(".*(?:会长|理事长|秘书长|理事|监事长|监事)")) {
            return ".*(?:协会|商会|联谊会|研究会|学会|联合会|促进会|基金会|同乡会|校友会|宗亲会|合作社|联合社)";
        }
        if (title.matches(".*(?:医生|医师|护士|护士长)")) {
            return ".*(?:医院|卫生服务中心|卫生院|卫生服务站|诊所|分院)";
        }
        if (title.endsWith("指挥") || title.matches("副?组长|成员")) {
            return ".*(?:指挥部|领导小组|工作组|专班|工作小组|筹备组)";
        }
        if (title.endsWith("律师")) {
            return ".*律师事务所";
        }
        if (title.endsWith("民警") || title.endsWith("所长") || title.endsWith("教导员")) {
            return ".*(?:派出所|所)";
        }
        if (title.endsWith("社工")) {
            return ".*(?:社工站|社工服务站|社会工作站|社会工作服务中心|社工服务中心|社工服务社)";
        }
        if (title.matches(".*(?:庭长|书记员|法官|法官助理|审判员|人民陪审员)")) {
            return ".*(?:法庭|法院)";
        }
        if (title.matches(".*(?:队长|教练)")) {
            return ".*队";
        }
        if (title.matches(".*(?:站长|馆长|园长|团长|社长|店长|行长|台长)")) {
            return ".*" + title.substring(title.length() - 2, title.length() - 1);
        }
        if (title.endsWith("主委")) {
            return ".*(?:总支|支部|委员会|区委|市委|县委|工委|支社|基层委)";
        }
        if (title.matches("副?主席")) {
            return ".*(?:工会|妇联|妇女联合会|残联|侨联|文联|科协|工商联|政协|人大|红十字会)";
        }
        if (title.endsWith("院长")) {
            return ".*院";
        }
        if (title.endsWith("书记") || title.endsWith("支书")) {
            return ".*(?:社区党委|村党委|党总支|党支部|居民区党委|党工委)";
        }
        if (title.matches(".*(?:主任|委员)")) {
            return ".*(?:居民委员会|居委会|村委会|村民委员会|业委会|业主委员会|监督委员会|自管会|选举委员会)";
        }
        if (title.matches(".*(?:经理|董事长|厂长)")) {
            return ".*(?:公司|集团|厂|物业|银行|支行|酒店|超市|商场)";
        }
        return "";
    }
}
