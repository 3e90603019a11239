package org.lilong.extraction.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.claim.PersonMention;
import org.lilong.extraction.text.ArticleView;

/** Reads how an article introduces those to whom it gives no office: by their age, or by what they are to others ("15岁的中学生", "居民"). */
public final class Introductions {
    private static final String LAY =
            "居民|村民|业主|住户|租户|租客|学生|中学生|小学生|大学生|研究生|新生|同学|家长|学员|选手|患者|病人|摊主|老人|寿星|牧民|农民|渔民|农户|低保户|困难户|大妈|大爷|大叔|阿姨|奶奶|爷爷|市民|读者|网友|女孩|男孩|小朋友|少年|姑娘|小伙|小伙子|孩子|乘客|顾客|游客|新人|新娘|新郎|妻子|丈夫|老伴|儿子|女儿|儿媳|女婿|孙女|孙子|外孙|外孙女|母亲|父亲|邻居";

    private static final String AGE = "(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,4})(?:多|余|来)?岁";

    private static final Pattern BEFORE =
            Pattern.compile("(?:" + AGE + "的?[\\u4E00-\\u9FFF]{0,4}?(?:" + LAY + ")?|" + LAY + ")$");

    private static final Pattern BEHIND = Pattern.compile("(?:[（，])?(?:今年)?(" + AGE + ")");

    private static final int FARTHEST = 14;

    private final ArticleView view;

    public Introductions(ArticleView view) {
        this.view = view;
    }

    /** The same people, each with the words that introduce them where there are any; who holds an office is known by that. */
    public List<PersonMention> of(List<PersonMention> people, Set<Integer> holders) {
        List<PersonMention> introduced = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            PersonMention person = people.get(i);
            Optional<String> words = holders.contains(i)
                    ? Optional.empty()
                    : person.spans().stream()
                            .flatMap(span -> words(span).stream())
                            .findFirst();
            introduced.add(words.map(person::introduced).orElse(person));
        }
        return introduced;
    }

    private Optional<String> words(Span name) {
        String before = view.text.substring(Math.max(0, name.begin() - FARTHEST), name.begin());
        Matcher matcher = BEFORE.matcher(before);
        if (matcher.find()) {
            return Optional.of(matcher.group());
        }
        Matcher behind = BEHIND.matcher(view.text).region(name.end(), view.text.length());
        return behind.lookingAt() ? Optional.of(behind.group(1)) : Optional.empty();
    }
}
