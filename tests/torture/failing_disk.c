/* SPDX-License-Identifier: GPL-3.0-or-later
   A disk that fails: preloaded before the C library, it lets calls on files below one folder end as they would there.

   fail_from(folder, n, error, times): the n-th such call from now on ends with `error`, and so do those behind it, until
   `times` of them have (0: until fail_never). With `error` 0 a write writes only half, and the next finds no room.
   failing_calls() is how many there were. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static char place[PATH_MAX];
static atomic_long calls, first, failed;
static atomic_int armed, wanted, most;

void fail_from(const char *folder, long n, int error, int times) {
    strncpy(place, folder, sizeof place - 1);
    calls = 0; failed = 0; first = n; wanted = error; most = times;
    armed = 1;
}

void fail_never(void) { armed = 0; }
long failing_calls(void) { return calls; }

static int within(const char *path) { return strncmp(path, place, strlen(place)) == 0; }

static int fd_within(int fd) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return within(path);
}

/* 0: go on; otherwise what the call ends with; -1: write half. */
static int ends_with(int writes) {
    long number = ++calls;
    if (number < first) return 0;
    if (most && failed >= most) return 0;
    long before = failed++;
    if (wanted) return wanted;
    if (writes && before == 0) return -1;
    return ENOSPC;
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = dlsym(RTLD_NEXT, #name)
#define FAIL(error) do { errno = (error); return -1; } while (0)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write);
    if (armed && fd_within(fd)) {
        int end = ends_with(1);
        if (end > 0) FAIL(end);
        if (end < 0 && size > 1) return real(fd, data, size / 2);
    }
    return real(fd, data, size);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    REAL(pwrite);
    if (armed && fd_within(fd)) {
        int end = ends_with(1);
        if (end > 0) FAIL(end);
        if (end < 0 && size > 1) return real(fd, data, size / 2, at);
    }
    return real(fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    REAL(pwrite64);
    if (armed && fd_within(fd)) {
        int end = ends_with(1);
        if (end > 0) FAIL(end);
        if (end < 0 && size > 1) return real(fd, data, size / 2, at);
    }
    return real(fd, data, size, at);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL(writev);
    if (armed && fd_within(fd)) { int end = ends_with(0); if (end) FAIL(end); }
    return real(fd, parts, count);
}

ssize_t sendfile(int out, int in, off_t *at, size_t size) {
    REAL(sendfile);
    if (armed && fd_within(out)) { int end = ends_with(0); if (end) FAIL(end); }
    return real(out, in, at, size);
}

ssize_t sendfile64(int out, int in, off64_t *at, size_t size) {
    REAL(sendfile64);
    if (armed && fd_within(out)) { int end = ends_with(0); if (end) FAIL(end); }
    return real(out, in, at, size);
}

ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *at, size_t size, unsigned flags) {
    REAL(copy_file_range);
    if (armed && fd_within(out)) { int end = ends_with(0); if (end) FAIL(end); }
    return real(in, from, out, at, size, flags);
}

#define ON_FILE(name, parameters, arguments) \
    int name parameters { \
        REAL(name); \
        if (armed && fd_within(fd)) { int end = ends_with(0); if (end) FAIL(end); } \
        return real arguments; \
    }

ON_FILE(fsync, (int fd), (fd))
ON_FILE(fdatasync, (int fd), (fd))
ON_FILE(ftruncate, (int fd, off_t size), (fd, size))
ON_FILE(ftruncate64, (int fd, off64_t size), (fd, size))

int rename(const char *from, const char *to) {
    REAL(rename);
    if (armed && within(to)) { int end = ends_with(0); if (end) FAIL(end); }
    return real(from, to);
}

int link(const char *from, const char *to) {
    REAL(link);
    if (armed && within(to)) { int end = ends_with(0); if (end) FAIL(end); }
    return real(from, to);
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    if (armed && within(path)) { int end = ends_with(0); if (end) FAIL(end); }
    return real(path, mode);
}

#define OPENING(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        va_list rest; va_start(rest, flags); mode_t mode = va_arg(rest, mode_t); va_end(rest); \
        if (armed && (flags & O_CREAT) && within(path) && access(path, F_OK) != 0) { \
            int end = ends_with(0); if (end) FAIL(end); \
        } \
        return real(path, flags, mode); \
    }

OPENING(open)
OPENING(open64)
