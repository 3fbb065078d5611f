package dev.headroom;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record for a test that names what matters to it; all else is unknown, empty, zero or false. */
public final class Sample<R extends Record> {
    private static final Map<Class<?>, Object> NOTHING = Map.of(
            int.class,
            0,
            long.class,
            0L,
            double.class,
            0.0,
            boolean.class,
            false,
            List.class,
            List.of(),
            Optional.class,
            Optional.empty());

    private final Class<R> type;
    private final Map<String, Object> values = new HashMap<>();

    private Sample(Class<R> type) {
        this.type = type;
    }

    public static <R extends Record> Sample<R> of(Class<R> type) {
        return new Sample<>(type);
    }

    public Sample<R> with(String component, Object value) {
        if (Arrays.stream(type.getRecordComponents())
                .noneMatch(known -> known.getName().equals(component))) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + component);
        }
        values.put(component, value);
        return this;
    }

    public R make() {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> values.getOrDefault(component.getName(), NOTHING.get(component.getType())))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
