package org.stemma.language;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers what was asked last, up to a number of entries. Not safe for threads. */
public final class Latest<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    public Latest(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
