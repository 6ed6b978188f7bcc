package org.stemma.store;

import java.lang.reflect.RecordComponent;
import java.util.Map;

/** A row, or results, with something else in some components; tests that use it outlive components that are added. */
public final class Changed {

    private Changed() {}

    public static <T extends Record> T with(T record, Map<String, ?> components) {
        RecordComponent[] all = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[all.length];
        Object[] values = new Object[all.length];
        try {
            for (int i = 0; i < all.length; i++) {
                String name = all[i].getName();
                types[i] = all[i].getType();
                values[i] = components.containsKey(name)
                        ? components.get(name)
                        : all[i].getAccessor().invoke(record);
            }
            @SuppressWarnings("unchecked")
            Class<T> kind = (Class<T>) record.getClass();
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a public record: " + record, e);
        }
    }
}
