/* Counts the copies of a program: how often it calls memcpy and memmove, how many bytes they move, and from where. The
 * copies of up to 128 bytes that the compiler writes in place are not among them.
 *
 *     cc -O2 -shared -fPIC -o copies.so tests/benches/support/copies.c -ldl
 *     COPIES_CALLS=30000 LD_PRELOAD=./copies.so target/release/deps/e2e-… --alone ours-memory 30000
 *
 * Prints copies and bytes a call, and for each place its address, copies a call and bytes a copy; `addr2line -Cfi -e` tells
 * the line, where the program was built with `CARGO_PROFILE_BENCH_DEBUG=line-tables-only`. For one thread.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define PLACES 65536
static struct { void *caller; uint64_t copies, bytes; } places[PLACES];
static uint64_t copies, bytes;

static inline void count(size_t len, void *caller) {
    copies++;
    bytes += len;
    size_t at = ((uintptr_t)caller * 0x9e3779b97f4a7c15ull) >> 48;
    while (places[at].caller && places[at].caller != caller) at = (at + 1) % PLACES;
    places[at].caller = caller;
    places[at].copies++;
    places[at].bytes += len;
}

/* In assembly, because a compiler makes a call of memcpy out of a loop that copies. */
static inline void forwards(char *to, const char *from, size_t len) {
    __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(len) : : "memory");
}

void *memcpy(void *restrict to, const void *restrict from, size_t len) {
    count(len, __builtin_return_address(0));
    forwards(to, from, len);
    return to;
}

void *memmove(void *to, const void *from, size_t len) {
    count(len, __builtin_return_address(0));
    if ((uintptr_t)to - (uintptr_t)from >= len) {
        forwards(to, from, len);
    } else {
        char *last_to = (char *)to + len - 1;
        const char *last_from = (const char *)from + len - 1;
        __asm__ volatile("std; rep movsb; cld" : "+D"(last_to), "+S"(last_from), "+c"(len) : : "memory");
    }
    return to;
}

__attribute__((destructor)) static void report(void) {
    const char *text = getenv("COPIES_CALLS");
    double calls = text ? atof(text) : 1;
    fprintf(stderr, "%.1f copies, %.0f bytes a call\n", copies / calls, bytes / calls);
    for (size_t at = 0; at < PLACES; at++) {
        Dl_info file;
        if (places[at].caller && places[at].copies / calls > 0.4 && dladdr(places[at].caller, &file))
            fprintf(stderr, "%s %#lx %6.1f %8.1f\n", file.dli_fname,
                    (unsigned long)((char *)places[at].caller - (char *)file.dli_fbase - 1), places[at].copies / calls,
                    (double)places[at].bytes / places[at].copies);
    }
}
