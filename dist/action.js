const require=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{R as i,S as m}from"./chunks/chunk-TUSDN4XH.js";import"./chunks/chunk-I2DBZVK6.js";await m(r=>i(void 0,r));
