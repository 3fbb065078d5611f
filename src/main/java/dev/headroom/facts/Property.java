package dev.headroom.facts;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of a class by its name, read and written by its accessors where it has them. Those of entities are made by
 * Panache and tell Hibernate what has changed, which a field that is written directly does not.
 */
final class Property {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType SETTER = MethodType.methodType(void.class, Object.class, Object.class);

    private final MethodHandle getter;
    private final MethodHandle setter;

    private Property(MethodHandle getter, MethodHandle setter) {
        this.getter = getter.asType(GETTER);
        this.setter = setter.asType(SETTER);
    }

    /** The property; empty where the class has no such field. */
    static Optional<Property> find(Class<?> owner, String name) {
        try {
            Field field = owner.getDeclaredField(name);
            return Optional.of(new Property(getter(owner, field), setter(owner, field)));
        } catch (NoSuchFieldException none) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(owner.getSimpleName() + '.' + name + " is not public", e);
        }
    }

    private static MethodHandle getter(Class<?> owner, Field field) throws IllegalAccessException {
        String prefix = field.getType() == boolean.class ? "is" : "get";
        try {
            return LOOKUP.unreflect(owner.getMethod(accessor(prefix, field)));
        } catch (NoSuchMethodException none) {
            return LOOKUP.unreflectGetter(field);
        }
    }

    private static MethodHandle setter(Class<?> owner, Field field) throws IllegalAccessException {
        try {
            return LOOKUP.unreflect(owner.getMethod(accessor("set", field), field.getType()));
        } catch (NoSuchMethodException none) {
            return LOOKUP.unreflectSetter(field);
        }
    }

    private static String accessor(String prefix, Field field) {
        String name = field.getName();
        return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    @Nullable
    Object get(Object owner) {
        try {
            return (Object) getter.invokeExact(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("accessors throw nothing that is checked", e);
        }
    }

    void set(Object owner, @Nullable Object value) {
        try {
            setter.invokeExact(owner, value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("accessors throw nothing that is checked", e);
        }
    }
}
