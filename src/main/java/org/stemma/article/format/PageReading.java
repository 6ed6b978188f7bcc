package org.stemma.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.article.Block;
import org.stemma.article.Kind;
import org.stemma.article.Metadata;
import org.stemma.article.format.Surroundings.Sign;
import org.stemma.language.Words;
import org.stemma.text.Text;

/** Decides by a page's structure what each of its blocks is; blocks around the article are told in one line a side. */
final class PageReading {

    private static final double MOST_LINKED = 0.7;
    private static final int LINK_WORDS = 30;
    private static final int FEWEST_WORDS = 8;
    private static final int SIGNATURES = 8;
    private static final int BYLINE_OPENING = 15;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S{4,2000}+");

    private final Text title;
    private final Text byline;
    private final Extraction extraction;

    PageReading(Metadata metadata, Extraction extraction) {
        this.title = metadata.title();
        this.byline = metadata.byline();
        this.extraction = extraction;
    }

    List<Block> read(List<MarkedBlock> blocks) {
        List<MarkedBlock> article = blocks.stream().filter(this::survives).toList();
        boolean byForm = letters(article) < 200;
        if (byForm) {
            article = blocks.stream().filter(this::couldBeProse).toList();
        }
        if (article.isEmpty()) {
            return List.of();
        }
        Surroundings surroundings = new Surroundings(article, title.value());
        List<Block> read = new ArrayList<>();
        int first = blocks.indexOf(article.get(0));
        int last = blocks.indexOf(article.get(article.size() - 1));
        around(blocks.subList(0, first), "above", read);
        for (MarkedBlock block : blocks.subList(first, last + 1)) {
            read.add(block(block, byForm ? couldBeProse(block) : survives(block), surroundings));
        }
        around(blocks.subList(last + 1, blocks.size()), "below", read);
        return read;
    }

    private boolean survives(MarkedBlock block) {
        return extraction.share(block) > 0.5;
    }

    private static int letters(List<MarkedBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private boolean couldBeProse(MarkedBlock block) {
        return block.linked() < 0.5
                && !extraction.isConsent(block)
                && Words.count(block.text().value()) >= FEWEST_WORDS;
    }

    private Block block(MarkedBlock block, boolean survives, Surroundings surroundings) {
        Text text = block.text();
        Optional<Sign> sign = surroundings.of(block);
        if (sign.isPresent()) {
            return new Block(text, sign.get().kind(), sign.get().reason());
        }
        if (ADDRESS.matcher(text.value()).matches()) {
            return new Block(text, Kind.BOILERPLATE, "a web address");
        }
        if (isByline(text)) {
            return new Block(text, Kind.BYLINE, "byline, by the page's structure");
        }
        if (block.linked() > MOST_LINKED && Words.count(text.value()) <= LINK_WORDS && !block.isListed()) {
            return new Block(text, Kind.RELATED, "a line of links");
        }
        return survives
                ? new Block(text, Kind.BODY, "", block.isHeading() || block.isCell())
                : new Block(text, Kind.BOILERPLATE, "not the article's text, by the page's structure");
    }

    private boolean isByline(Text text) {
        return !byline.isEmpty()
                && text.length() <= byline.length() + BYLINE_OPENING
                && text.value().contains(byline.value());
    }

    private boolean isTitle(MarkedBlock block) {
        List<String> words = Words.folded(title.value());
        return block.isHeading()
                && !words.isEmpty()
                && Words.folded(block.text().value()).equals(words);
    }

    /** The title, captions and what may sign the article by themselves; everything else as its first block, with the number of the others. */
    private void around(List<MarkedBlock> blocks, String side, List<Block> read) {
        List<MarkedBlock> rest = new ArrayList<>();
        int headline = -1;
        for (MarkedBlock block : blocks) {
            boolean near = headline >= 0 && read.size() - headline <= SIGNATURES && side.equals("above");
            if (isTitle(block)) {
                headline = read.size();
                read.add(new Block(block.text(), Kind.BODY, ""));
            } else if (near && Words.count(block.text().value()) <= LINK_WORDS) {
                read.add(new Block(block.text(), Kind.BOILERPLATE, Block.BELOW_HEADLINE));
            } else if (block.owner().nameIs("figcaption")) {
                read.add(new Block(block.text(), Kind.CAPTION, "image caption: <figcaption>"));
            } else {
                rest.add(block);
            }
        }
        if (!rest.isEmpty()) {
            String reason = "page header, menus or other stories " + side + " the article: " + rest.size() + " blocks";
            Block told = new Block(rest.get(0).text(), Kind.BOILERPLATE, reason);
            read.add(side.equals("above") ? 0 : read.size(), told);
        }
    }
}
