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

/**
 * Makes the record of an entity: each component of the fact of its name, {@code sources} of the source, and what is no
 * fact, such as {@code version}, of the entity's field.
 */
final class RecordOf<E, I, R> implements Function<E, R> {
    private static final MethodType OF_ARRAY = MethodType.methodType(Object.class, Object[].class);

    private final MethodHandle constructor;
    private final Function<E, Object>[] components;

    @SuppressWarnings("unchecked")
    RecordOf(Facts<E, I, R> facts) {
        RecordComponent[] parts = facts.record().getRecordComponents();
        this.components =
                Stream.of(parts).map(part -> component(facts, part.getName())).toArray(Function[]::new);
        try {
            this.constructor = MethodHandles.publicLookup()
                    .findConstructor(
                            facts.record(),
                            MethodType.methodType(
                                    void.class,
                                    Stream.of(parts)
                                            .map(RecordComponent::getType)
                                            .toArray(Class<?>[]::new)))
                    .asSpreader(Object[].class, parts.length)
                    .asType(OF_ARRAY);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(facts.record() + " is no public record", e);
        }
    }

    private static <E, I, R> Function<E, Object> component(Facts<E, I, R> facts, String name) {
        String fact = name.equals("sources") ? "source" : name;
        return facts.find(fact)
                .<Function<E, Object>>map(one -> one::shown)
                .or(() -> Property.find(facts.entity(), name).map(field -> field::get))
                .orElseThrow(() -> new IllegalStateException("%s.%s has neither fact nor field in %s"
                        .formatted(
                                facts.record().getSimpleName(),
                                name,
                                facts.entity().getSimpleName())));
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

    @Override
    @SuppressWarnings("unchecked")
    public R apply(E row) {
        Object[] values = Stream.of(components).map(part -> part.apply(row)).toArray();
        try {
            return (R) (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("records throw nothing that is checked", e);
        }
    }
}
