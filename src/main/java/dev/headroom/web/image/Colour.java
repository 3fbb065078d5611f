package dev.headroom.web.image;

/**
 * The site's colours in light. Each has a run of the palette: blends with the paper, by how much of a pixel is covered.
 */
enum Colour {
    INK(0x1c1d1f),
    SOFT(0x5c6066),
    ACCENT(0x0b5c52);

    private static final int PAPER = 0xfdfdfb;
    /** Blends of one colour; as many look smooth. */
    static final int SHADES = 16;

    private static final int MOST_COVERAGE = 255;
    private static final int CHANNEL = 0xff;

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
    }

    /** Index in the palette of a pixel that is covered so much, 0 to 255; paper where it is not. */
    int index(int coverage) {
        int shade = Math.round(coverage * (SHADES - 1f) / MOST_COVERAGE);
        return shade == 0 ? 0 : ordinal() * (SHADES - 1) + shade;
    }

    /** How many colours the palette has. */
    static int count() {
        return 1 + values().length * (SHADES - 1);
    }

    /** The colour at an index of the palette, as 0xRRGGBB. */
    static int at(int index) {
        if (index == 0) {
            return PAPER;
        }
        Colour colour = values()[(index - 1) / (SHADES - 1)];
        float share = ((index - 1) % (SHADES - 1) + 1) / (SHADES - 1f);
        return blend(colour.rgb, share, 16) | blend(colour.rgb, share, 8) | blend(colour.rgb, share, 0);
    }

    private static int blend(int rgb, float share, int shift) {
        int paper = PAPER >> shift & CHANNEL;
        return Math.round(paper + share * ((rgb >> shift & CHANNEL) - paper)) << shift;
    }
}
