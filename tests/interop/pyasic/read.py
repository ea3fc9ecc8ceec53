# SPDX-FileCopyrightText: The Hashstead authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets pyasic find out what each simulated device is and read it; fails with what it did not understand."""
import asyncio
import json
import sys

from pyasic import settings
from pyasic.miners.bitaxe.espminer.BM.BM1370 import BitAxeGamma
from pyasic.miners.factory import miner_factory

# By kind: pyasic's class, model, hash boards, chips of each, fans; whether it can know MAC, power and pools.
EXPECTED = {
    "axeos": ("BitAxeGamma", "Gamma", 1, 1, 1, True, True, "config"),
    "axeos-legacy": ("BitAxeUltra", "Ultra", 1, 1, 1, True, True, "config"),
    "nerdqaxe": (None, "Gamma", 1, 4, 1, True, True, "config"),
    "avalon": ("CGMinerAvalon1566", "1566", 3, 160, 2, True, True, "pools"),
    "braiins": ("BOSMinerS9", "S9", 3, 63, 2, True, True, "pools"),
    "cgminer": ("BMMinerS9", "S9", 3, 63, 2, False, False, "pools"),
    "antminer": ("BMMinerS19", "S19", 3, 76, 4, True, False, "pools"),
}
# Terahashes by the makers' figures.
NOMINAL = {"axeos": 1.07, "axeos-legacy": 0.434, "nerdqaxe": 4.9, "avalon": 199, "braiins": 14, "cgminer": 14, "antminer": 95}
passed = 0
failed = 0


def check(device, what, is_right, seen):
    global passed, failed
    if is_right:
        passed += 1
        return
    failed += 1
    print(f"not ok - {device['kind']} {device['address']}: {what}: {seen}")


async def read(device):
    kind = device["kind"]
    name, model, boards, chips, fans, has_mac, has_power, pools_in = EXPECTED[kind]
    miner = await miner_factory.get_miner(device["address"])
    if name is None:
        check(device, "is not known to pyasic", miner is None, miner)
        miner = BitAxeGamma(device["address"])
    check(device, "class", name is None or type(miner).__name__ == name, type(miner).__name__)
    if miner is None:
        return
    data = await miner.get_data(exclude=["config"] if kind == "braiins" else [])
    print(f"{kind} {device['address']}: {data.model}, {data.hashrate}, fans {[f.speed for f in data.fans]}, "
          f"{data.temperature_avg} C, {data.wattage} W, MAC {data.mac}, firmware {data.fw_ver}")
    check(device, "model", model in str(data.model), data.model)
    rate = float(data.hashrate) if data.hashrate is not None else 0
    check(device, "hashrate", 0.2 * NOMINAL[kind] < rate < 1.1 * NOMINAL[kind], data.hashrate)
    if has_mac:
        check(device, "MAC", str(data.mac).lower() == device["mac"], data.mac)
    if has_power:
        check(device, "power", data.wattage is not None and data.wattage > 1, data.wattage)
    speeds = [fan.speed for fan in data.fans]
    check(device, "fans", len(speeds) == fans and all(s and s > 100 for s in speeds), speeds)
    check(device, "boards", len(data.hashboards) == boards, data.hashboards)
    for board in data.hashboards:
        check(device, "chips", board.chips == chips, board.chips)
        check(device, "temperatures", all(t is not None and 20 < t < 110 for t in (board.temp, board.chip_temp)), board)
    check(device, "uptime", data.uptime is not None and data.uptime > 0, data.uptime)
    wanted = device["pools"][0]
    if pools_in == "pools":
        active = [pool for pool in data.pools if pool.active]
        check(device, "active pool", len(active) == 1 and str(active[0].url) == wanted["url"]
              and active[0].user == wanted["user"] and active[0].alive, data.pools)
        check(device, "shares", bool(active) and active[0].accepted and active[0].accepted > 0, data.pools)
    else:
        config = await miner.get_config()
        pools = [pool for group in config.pools.groups for pool in group.pools]
        check(device, "pools", bool(pools) and pools[0].url == wanted["url"] and pools[0].user == wanted["user"], pools)


async def main():
    settings.update("factory_get_timeout", 10)
    with open(sys.argv[1], encoding="utf-8") as file:
        devices = json.load(file)["devices"]
    for device in devices:
        await read(device)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


asyncio.run(main())
