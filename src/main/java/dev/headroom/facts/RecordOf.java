package dev.headroom.facts;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the record of an entity: each component of the fact that has its name or its path, of what is said to make it,
 * or, as {@code version} is, of the entity's field. {@code sources} come from the source. A record within a record is
 * made alike; it is null while what it cannot lack is unknown.
 */
final class RecordOf<E> implements Function<E, @Nullable Object> {
    private static final MethodType OF_ARRAY = MethodType.methodType(Object.class, Object[].class);

    /** A component, and whether the record cannot be without a value of it. */
    private record Part<E>(Function<E, @Nullable Object> value, boolean primitive) {}

    private final Facts<E, ?, ?> facts;
    private final MethodHandle constructor;
    private final List<Part<E>> parts;

    RecordOf(Facts<E, ?, ?> facts) {
        this(facts, facts.record(), List.of());
    }

    private RecordOf(Facts<E, ?, ?> facts, Class<?> record, List<String> path) {
        this.facts = facts;
        this.constructor = constructor(record);
        this.parts = Stream.of(record.getRecordComponents())
                .map(component -> new Part<>(
                        value(component, with(path, component.getName())),
                        component.getType().isPrimitive()))
                .toList();
    }

    private static MethodHandle constructor(Class<?> record) {
        Class<?>[] types = Stream.of(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(record, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(OF_ARRAY);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record + " is no public record", e);
        }
    }

    private static List<String> with(List<String> path, String name) {
        return Stream.concat(path.stream(), Stream.of(name)).toList();
    }

    private Function<E, @Nullable Object> value(RecordComponent component, List<String> path) {
        String name = String.join(".", path);
        Optional<Function<E, @Nullable Object>> value = facts.made(name)
                .or(() -> facts.find(path.equals(List.of("sources")) ? List.of("source") : path)
                        .map(fact -> fact::shown))
                .or(() -> facts.isWithin(path)
                        ? Optional.of(new RecordOf<>(facts, component.getType(), path))
                        : Optional.empty())
                .or(() -> Property.find(facts.entity(), name).map(field -> field::get));
        return value.orElseThrow(() -> new IllegalStateException("%s.%s has neither fact nor field in %s"
                .formatted(facts.record().getSimpleName(), name, facts.entity().getSimpleName())));
    }

    @Override
    public @Nullable Object apply(E row) {
        @Nullable Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part<E> part = parts.get(i);
            values[i] = part.value().apply(row);
            if (values[i] == null && part.primitive()) {
                return null;
            }
        }
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("records throw nothing that is checked", e);
        }
    }

    /**
     * What reads a component of a record, or a component of that component, which is null where that is; empty where
     * there is none of this name.
     */
    @SuppressWarnings("unchecked")
    static <R> Optional<Function<R, Object>> accessor(Class<R> record, List<String> path) {
        try {
            Method component = record.getMethod(path.get(0));
            MethodHandle handle = MethodHandles.publicLookup()
                    .unreflect(component)
                    .asType(MethodType.methodType(Object.class, Object.class));
            Function<R, Object> outer = owner -> invoke(handle, owner);
            return path.size() == 1
                    ? Optional.of(outer)
                    : accessor((Class<Object>) component.getReturnType(), path.subList(1, path.size()))
                            .map(inner -> outer.andThen(part -> part == null ? null : inner.apply(part)));
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(record + " is no public record", e);
        }
    }

    private static Object invoke(MethodHandle accessor, Object owner) {
        try {
            return (Object) accessor.invokeExact(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("accessors throw nothing that is checked", e);
        }
    }
}
