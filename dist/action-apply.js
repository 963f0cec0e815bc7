const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{R as m,S as r}from"./chunks/chunk-TUSDN4XH.js";import"./chunks/chunk-I2DBZVK6.js";await r(t=>m("apply",t));
