/* What a hostile program tries. An attempt prints "NUMBER.name=OUTCOME": ok, an errno's name, or
 * "signal N"; tests/abuse/expected says what the numbers are and what each must meet. */
#pragma once

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* What the driver has put outside, to be reached for. */
#define HOST_WALLET "/person/.wallet"
#define HOST_BUS "/run/user/1000/bus"
#define HOST_ABSTRACT "fallow-host"
#define HOST_KEY "fallow-host"
#define HOST_QUEUE "/fallow-host"
#define HOST_SHM 0x46414c4c
#define HOST_PORT 4000
#define HOST_VARIABLE "FALLOW_HOST_TOKEN"
#define HOST_DEVICE "/dev/host-disk"

void say(const char *name, long result);
#define TRY(name, expression) (errno = 0, say(name, (long)(expression)))
#define CALL(...) syscall(__VA_ARGS__)
/* For what is not a call: `holds` is the bad news. */
#define BREACH(name, holds) say(name, (holds) ? 0 : (errno = EPERM, -1))

long opens(const char *path, int flags);
/* One byte of the file; ENODATA where it opens and holds nothing. */
long reads(const char *path);
/* Whether `path` can be read and has `needle` in its first 64 KiB. */
int contains(const char *path, const char *needle);
/* Runs it in a child and says the signal it died of, or ok. */
void inChild(const char *name, void (*attempt)(void));

void tryFiles(void);
void tryMounts(void);
void tryProc(void);
void trySockets(void);
void tryIpc(void);
void tryProcesses(int hostPid);
void tryPriority(void);
void tryIdentity(void);
void tryKernel(void);
void tryNewCalls(void);
void tryMemory(void);

/* Each a run of its own. */
int leaveTraps(void);
int digDeep(void);
int bombForks(void);
int bombForever(void);
int bombInodes(void);
int bombMemory(void);
int stayStubborn(void);
int stopMyself(void);
int floodOutput(void);
int watchNeighbour(void);
