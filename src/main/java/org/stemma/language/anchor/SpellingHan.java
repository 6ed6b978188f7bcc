package org.stemma.language.anchor;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Span;

/** The Han characters by which Chinese newspapers spell foreign names (the usual set of Xinhua's transcription tables). */
final class SpellingHan {

    private static final String CHARACTERS = "阿埃艾爱安昂奥澳巴白柏拜班邦保鲍贝本比彼毕边宾波伯勃博布卜采蔡曹查策茨达大戴丹当道德登邓迪底地蒂丁东都杜多厄恩"
            + "尔法凡范方菲费芬丰冯弗佛福夫甫富盖甘冈高戈哥格葛根贡古瓜圭郭哈海汉豪赫黑亨洪胡华怀惠霍基吉及济季加佳贾简江杰金津京久居君喀卡"
            + "凯坎康考柯科可克肯孔库夸昆拉莱赖兰朗劳勒雷蕾黎李里理利莉立连良列林琳留柳龙隆卢鲁路露吕伦罗洛马玛迈麦曼芒毛梅门蒙孟米密明缪"
            + "摩莫默姆穆拿那纳娜乃奈南瑙内嫩能尼妮年涅宁纽努农诺欧帕派潘庞佩彭蓬皮平坡珀朴普奇齐契恰强乔切钦琴丘屈热仁日荣茹儒瑞若撒萨塞赛三桑瑟森沙"
            + "莎山尚绍舍申圣施石史士舒斯司丝思松苏索塔台泰坦汤唐陶特腾提廷汀通图托瓦万旺威韦维魏温文翁沃乌武西希锡席夏香肖谢辛欣新兴休许"
            + "雪逊雅亚延扬杨耶叶伊依因英尤友于约泽曾扎詹章珍芝治朱卓兹子宗祖佐兰弥蓝莲";

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private SpellingHan() {}

    /** Every stretch that may be a foreign name, as where a name begins and ends isn't written; the shorter ones first. */
    static List<Span> stretches(String text) {
        List<Span> stretches = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            int most = Math.min(text.length(), start + LONGEST);
            for (int i = start; i < most && CHARACTERS.indexOf(text.charAt(i)) >= 0; i++) {
                if (i + 1 - start >= SHORTEST) {
                    stretches.add(new Span(start, i + 1));
                }
            }
        }
        return stretches;
    }
}
