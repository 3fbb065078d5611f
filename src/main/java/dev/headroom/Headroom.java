package dev.headroom;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

@QuarkusMain
public class Headroom {
    public static void main(String... args) {
        Quarkus.run(args);
    }
}
