package dev.headroom.web.run;

import dev.headroom.decode.DecodeClass;
import dev.headroom.error.BadInputException;
import dev.headroom.estimates.EstimateInput;
import dev.headroom.hardware.HardwareKind;
import dev.headroom.web.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A GPU or device that is typed in.
 *
 * @param likeness the class whose speeds it is taken to have
 */
record CustomHardware(double memoryGb, Optional<Double> bandwidthGbPerSec, Optional<DecodeClass> likeness) {
    private static final double LEAST = 0.1;
    private static final double MOST = 1_000_000;

    /** Empty where no memory is given. */
    static Optional<CustomHardware> of(Parameters parameters, List<DecodeClass> classes) throws BadInputException {
        Optional<Double> memory = parameters.number("memory", LEAST, MOST);
        Optional<Double> bandwidth = parameters.number("bandwidth", LEAST, MOST);
        Optional<String> like = parameters.text("like");
        Optional<DecodeClass> likeness = like.flatMap(slug -> classes.stream()
                .filter(one -> one.slug().equalsIgnoreCase(slug))
                .findFirst());
        if (like.isPresent() && likeness.isEmpty()) {
            throw new BadInputException(
                    "like",
                    like.get(),
                    classes.stream()
                            .map(DecodeClass::slug)
                            .distinct()
                            .collect(Collectors.joining(", ", "one of ", "")));
        }
        if (memory.isEmpty() && (bandwidth.isPresent() || like.isPresent())) {
            throw new BadInputException("memory", null, "given where bandwidth or like is");
        }
        return memory.map(gb -> new CustomHardware(gb, bandwidth, likeness));
    }

    /** The hardware as GraphQL's {@code estimate} is told of it. */
    EstimateInput input(List<DecodeClass> classes) {
        var input = new EstimateInput();
        input.memoryGb = memoryGb;
        input.bandwidthGbPerSec = bandwidthGbPerSec.orElse(null);
        input.acceleratorClass = likeness.map(DecodeClass::slug).orElse(null);
        input.discrete = likeness.map(like -> classes.stream()
                        .filter(row -> row.slug().equals(like.slug()))
                        .noneMatch(row -> row.condition().hardwareKind() == HardwareKind.DEVICE))
                .orElse(true);
        return input;
    }
}
