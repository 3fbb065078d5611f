#pragma once

#include "ggml-backend.h"

// From now on there is a CUDA device, which holds any model.
void pretend_cuda();

// What it calls its memory.
ggml_backend_buffer_type_t pretended_memory();
