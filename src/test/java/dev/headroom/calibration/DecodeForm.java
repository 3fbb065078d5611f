package dev.headroom.calibration;

import java.util.List;

/**
 * A form that the model of decode speed may have. Which one it has is chosen by cross-validation among a few.
 *
 * @param generations whether hardware of one generation is taken to be alike, in whatever class
 * @param experts whether a layer takes a time for each expert that a token passes
 * @param cores whether the cores of NVIDIA's and AMD's GPUs add to the time of reading weights
 * @param spread how far classes may be from each other before measurements say so, in times of the usual
 */
record DecodeForm(String name, boolean generations, boolean experts, boolean cores, double spread) {
    /** The forms to choose from. */
    static final List<DecodeForm> CANDIDATES = List.of(
            new DecodeForm("vendors and classes", false, false, false, 1),
            new DecodeForm("vendors, classes and generations", true, false, false, 1),
            new DecodeForm("the same and experts", true, true, false, 1),
            new DecodeForm("the same and cores", true, true, true, 1),
            new DecodeForm("the same, classes closer", true, true, true, 0.5),
            new DecodeForm("the same, classes further apart", true, true, true, 2));
}
