package dev.headroom.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headroom.ApplicationTest;
import dev.headroom.device.DeviceEntity;
import dev.headroom.device.DeviceInput;
import dev.headroom.device.DeviceService;
import dev.headroom.facts.Facts;
import dev.headroom.gpu.GpuEntity;
import dev.headroom.gpu.GpuInput;
import dev.headroom.gpu.GpuService;
import dev.headroom.layers.OtherLayers;
import dev.headroom.model.ModelEntity;
import dev.headroom.model.ModelInput;
import dev.headroom.model.ModelService;
import dev.headroom.quant.QuantEntity;
import dev.headroom.quant.QuantInput;
import dev.headroom.quant.QuantService;
import jakarta.inject.Inject;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every input field that a row may lack can be unset, and unsetting it forgets what giving it writes. */
@ApplicationTest
@Tag("database")
class OptionalFactsTest {
    /** Not required of a new row, because they have a value then; never unknown. */
    private static final Set<String> WITH_DEFAULT = Set.of("gpuCount", "multimodal");

    private static final Map<Class<?>, Object> VALUES = Map.of(
            String.class,
            "some",
            Double.class,
            1.5,
            Integer.class,
            3,
            Boolean.class,
            true,
            OtherLayers.class,
            OtherLayers.RECURRENT);

    @Inject
    GpuService gpus;

    @Inject
    DeviceService devices;

    @Inject
    ModelService models;

    @Inject
    QuantService quants;

    @Test
    void optionalFactsOfEveryKindCanBeUnset() throws IllegalAccessException {
        check(gpus, GpuInput::new, GpuEntity::new);
        check(devices, DeviceInput::new, DeviceEntity::new);
        check(models, ModelInput::new, ModelEntity::new);
        check(quants, QuantInput::new, QuantEntity::new);
    }

    private static <E, I> void check(RowService<E, I, ?> service, Supplier<I> inputs, Supplier<E> rows)
            throws IllegalAccessException {
        Facts<E, I, ?> facts = service.facts();
        Set<String> optional = fields(inputs.get())
                .map(Field::getName)
                .filter(name -> !facts.find(name).orElseThrow().isRequiredOfNew())
                .filter(name -> !WITH_DEFAULT.contains(name))
                .collect(Collectors.toSet());
        assertThat(facts.optional()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(optional);
        for (String fact : facts.optional()) {
            I input = inputs.get();
            E row = rows.get();
            Field field = fields(input)
                    .filter(one -> one.getName().equals(fact))
                    .findFirst()
                    .orElseThrow();
            field.set(input, VALUES.get(field.getType()));

            facts.apply(input, row);
            assertThat(known(row)).as(fact).isEqualTo(1);
            facts.forget(List.of(fact), row);
            assertThat(known(row)).as(fact).isZero();
        }
    }

    private static Stream<Field> fields(Object owner) {
        return Stream.of(owner.getClass().getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers()));
    }

    /** How many facts of a new row are known. */
    private static long known(Object row) throws IllegalAccessException {
        long known = 0;
        for (Field field : Stream.of(row.getClass().getDeclaredFields())
                .filter(OptionalFactsTest::isFact)
                .toList()) {
            field.setAccessible(true);
            known += field.get(row) == null ? 0 : 1;
        }
        return known;
    }

    private static boolean isFact(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.isAnnotationPresent(Transient.class)
                && !field.getType().isPrimitive()
                && !field.getName().startsWith("$");
    }
}
