package org.lilong.ontology;

import java.util.regex.Pattern;

/** Organisation names brought to the form under which two prints of one body are equal. */
public final class OrganisationName {
    private static final Pattern DOUBLED_UNIT = Pattern.compile("([区县市旗])\\1(?=[委政人])");
    private static final Pattern HIGHER_LEVEL = Pattern.compile("^[^省市区县旗州盟]{1,8}?(?:省|自治区|自治州|地区|市|州|盟|区|县|旗)"
            + "(?=[^省市区县旗州盟街镇乡]{1,8}?(?:市|区|县|旗|街道|镇|乡))"
            + "(?!社区|小区|园区|校区|辖区|片区|市区|城区)");

    private OrganisationName() {}

    /**
     * The name without the levels above the lowest one that it names, since how much of the chain a text prints is a convention:
     * 南京市鼓楼区委 becomes 鼓楼区委, 金水区区委 becomes 金水区委, 南京市民政局 stays.
     */
    public static String canonical(String name) {
        String rest = DOUBLED_UNIT.matcher(narrow(name)).replaceAll("$1");
        String shorter = withoutHighest(rest);
        while (!shorter.equals(rest)) {
            rest = shorter;
            shorter = withoutHighest(rest);
        }
        return rest;
    }

    private static String withoutHighest(String name) {
        return HIGHER_LEVEL.matcher(name).replaceFirst("");
    }

    /** Without white space, with ASCII forms of full-width punctuation, letters and digits, and one kind of quote and middle dot. */
    private static String narrow(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(narrow(c));
            }
        }
        return out.toString();
    }

    private static char narrow(char c) {
        return switch (c) {
            case '“', '”' -> '"';
            case '‘', '’' -> '\'';
            case '•', '・' -> '·';
            default -> c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        };
    }
}
