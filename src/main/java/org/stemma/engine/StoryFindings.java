package org.stemma.engine;

import java.util.List;
import org.stemma.check.Finding;

/** All findings of a story, by article and then in text order. */
public record StoryFindings(String story, List<Finding> findings) {

    public StoryFindings {
        findings = List.copyOf(findings);
    }

    public List<Finding> of(String article) {
        return findings.stream().filter(f -> f.article().equals(article)).toList();
    }
}
