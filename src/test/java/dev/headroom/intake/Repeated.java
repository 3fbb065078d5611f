package dev.headroom.intake;

import java.io.InputStream;

/** A start and pieces behind it, made one at a time, so that a file of any length takes no memory. */
final class Repeated extends InputStream {
    private final Piece pieces;
    private byte[] piece;
    private int place;
    private int next;

    /** The piece of a number; an empty one ends the file. */
    @FunctionalInterface
    interface Piece {
        byte[] of(int number);
    }

    Repeated(byte[] start, Piece pieces) {
        this.pieces = pieces;
        this.piece = start;
    }

    @Override
    public int read() {
        return fill() ? piece[place++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        if (!fill()) {
            return -1;
        }
        int part = Math.min(length, piece.length - place);
        System.arraycopy(piece, place, target, from, part);
        place += part;
        return part;
    }

    private boolean fill() {
        if (place == piece.length) {
            piece = pieces.of(next++);
            place = 0;
        }
        return piece.length > 0;
    }
}
