const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{R as r,S as t}from"./chunks/chunk-TUSDN4XH.js";import"./chunks/chunk-I2DBZVK6.js";await t(i=>r("drift",i));
